package paperkin.loader;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperkin curate link`: gives a paper a concept.
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = "Gives a paper a concept that was not found in it, or another role.")
final class CurateLinkCommand extends DecidingCommand {

    @Parameters(index = "0", paramLabel = "PAPER", description = "The paper: any id of it.")
    private String paper = "";

    @Parameters(index = "1", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description = "introduces, uses or mentions.")
    private Role role = Role.MENTIONS;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "As what the paper has it (default: what the concept is).")
    private @Nullable ConceptType type;

    @Option(
            names = "--surface",
            paramLabel = "WORDS",
            description = "Words of the title or the abstract that show it.")
    private String surface = "";

    @Override
    List<Decision> decisions(ConceptNames names) {
        String id = names.idOfAny(concept);
        var as = Optional.ofNullable(type).or(() -> names.type(id));
        return List.of(new Decision.Link(names.paper(paper), id, role, as, surface));
    }
}

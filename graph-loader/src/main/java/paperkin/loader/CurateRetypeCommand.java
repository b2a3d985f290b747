package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import paperkin.loader.mention.ConceptType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `paperkin curate retype`: says what kind of thing a concept is.
@Command(
        name = "retype",
        mixinStandardHelpOptions = true,
        description = "Says what kind of thing a concept is.")
final class CurateRetypeCommand extends DecidingCommand {

    @Parameters(index = "0", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Parameters(
            index = "1",
            paramLabel = "TYPE",
            description = "method, dataset, task, metric or concept.")
    private ConceptType type = ConceptType.CONCEPT;

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(new Decision.Retype(names.id(concept), type));
    }
}

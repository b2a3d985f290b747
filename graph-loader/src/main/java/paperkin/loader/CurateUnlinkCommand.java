package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `paperkin curate unlink`: takes a concept from a paper.
@Command(
        name = "unlink",
        mixinStandardHelpOptions = true,
        description = "Takes a concept from a paper.")
final class CurateUnlinkCommand extends DecidingCommand {

    @Parameters(index = "0", paramLabel = "PAPER", description = "The paper: any id of it.")
    private String paper = "";

    @Parameters(index = "1", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(new Decision.Unlink(names.paper(paper), names.id(concept)));
    }
}

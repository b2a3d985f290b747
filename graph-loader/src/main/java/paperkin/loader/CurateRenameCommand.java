package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `paperkin curate rename`: gives a concept a name.
@Command(name = "rename", mixinStandardHelpOptions = true, description = "Gives a concept a name.")
final class CurateRenameCommand extends DecidingCommand {

    @Parameters(index = "0", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Parameters(index = "1", paramLabel = "LABEL", description = "Its name from now on.")
    private String label = "";

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(new Decision.Rename(names.id(concept), label));
    }
}

package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `paperkin curate broader`: puts a concept below another.
@Command(
        name = "broader",
        mixinStandardHelpOptions = true,
        description = "Puts a concept below another.")
final class CurateBroaderCommand extends DecidingCommand {

    @Parameters(
            index = "0",
            paramLabel = "CONCEPT",
            description = "The narrower concept: its id or a name.")
    private String concept = "";

    @Parameters(index = "1", paramLabel = "OF", description = "The broader one.")
    private String of = "";

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(new Decision.Broader(names.id(concept), names.id(of)));
    }
}

package paperkin.loader;

import java.util.List;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperkin curate split`: makes two concepts of one.
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Makes another concept of some ways in which papers write one.")
final class CurateSplitCommand extends DecidingCommand {

    @Parameters(index = "0", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Option(
            names = "--surface",
            paramLabel = "WORDS",
            required = true,
            description = "A way of writing that means the other one; may be given several times.")
    private List<String> surfaces = List.of();

    @Option(
            names = "--to",
            paramLabel = "CONCEPT",
            required = true,
            description = "The other concept, which may be new.")
    private String to = "";

    @Override
    List<Decision> decisions(ConceptNames names) {
        return List.of(new Decision.Split(names.id(concept), surfaces, names.idOfAny(to)));
    }
}

package paperkin.loader;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate split`: makes two concepts of one.
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Makes another concept of some ways in which papers write one.")
final class CurateSplitCommand implements Callable<Integer> {

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

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph, curation)) {
            var names = new ConceptNames(session.graph());
            return CurateAnswer.decide(
                    session,
                    options,
                    new Decision.Split(names.id(concept), surfaces, names.idOfAny(to)),
                    command);
        }
    }
}

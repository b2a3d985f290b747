package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate broader`: puts a concept below another.
@Command(
        name = "broader",
        mixinStandardHelpOptions = true,
        description = "Puts a concept below another.")
final class CurateBroaderCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "CONCEPT",
            description = "The narrower concept: its id or a name.")
    private String concept = "";

    @Parameters(index = "1", paramLabel = "OF", description = "The broader one.")
    private String of = "";

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
                    new Decision.Broader(names.id(concept), names.id(of)),
                    command);
        }
    }
}

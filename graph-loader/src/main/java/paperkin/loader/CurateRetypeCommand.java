package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import paperkin.loader.mention.ConceptType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate retype`: says what kind of thing a concept is.
@Command(
        name = "retype",
        mixinStandardHelpOptions = true,
        description = "Says what kind of thing a concept is.")
final class CurateRetypeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CONCEPT", description = "The concept: its id or a name.")
    private String concept = "";

    @Parameters(
            index = "1",
            paramLabel = "TYPE",
            description = "method, dataset, task, metric or concept.")
    private ConceptType type = ConceptType.CONCEPT;

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph, curation)) {
            var names = new ConceptNames(session.graph());
            return CurateAnswer.decide(
                    session, options, new Decision.Retype(names.id(concept), type), command);
        }
    }
}

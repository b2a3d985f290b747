package paperkin.loader;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate merge`: makes several concepts one.
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Makes several concepts one.")
final class CurateMergeCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "INTO",
            description = "The concept that stays: its id or a name.")
    private String into = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FROM",
            description = "Those that become it.")
    private List<String> from = List.of();

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
                    new Decision.Merge(names.idOfAny(into), from.stream().map(names::id).toList()),
                    command);
        }
    }
}

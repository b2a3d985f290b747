package paperkin.loader;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin curate add`: decisions as they stand in the file, such as those suggested.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Takes decisions as they stand in the file, such as those that suggest shows.",
            "To turn a suggestion down put it in: {\"reject\": …}"
        })
final class CurateAddCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "LINE", description = "A decision as JSON.")
    private List<String> lines = List.of();

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        List<Decision> decisions = lines.stream().map(CurateAddCommand::decision).toList();
        try (CurateSession session = options.open(graph, curation)) {
            return CurateAnswer.decide(session, options, decisions, command);
        }
    }

    private static Decision decision(String line) {
        try {
            return DecisionLine.parse(line).decision();
        } catch (IllegalArgumentException e) {
            throw new LoaderException("%s".formatted(e.getMessage()), e);
        }
    }
}

package paperkin.loader;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `paperkin curate check`: decisions that are worth a second look.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Finds decisions that change nothing, name what is not there or contradict each other.",
            "Exit code 1 if there are any."
        })
final class CurateCheckCommand implements Callable<Integer> {

    @Mixin private CurateOptions options = new CurateOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (CurateSession session = options.open(graph)) {
            List<String> sentences = new CurationCheck(session.desk()).ofFile();
            PrintWriter out = CommandStreams.out(command);
            sentences.forEach(out::println);
            if (sentences.isEmpty()) {
                out.println("All decisions are in force.");
            }
            out.flush();
            return sentences.isEmpty() ? 0 : 1;
        }
    }
}

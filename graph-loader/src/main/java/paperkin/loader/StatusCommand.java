package paperkin.loader;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `paperkin status`: what a graph holds, what the last run was, and what is left to do.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what a graph holds, by label and by relationship.")
public final class StatusCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print the status as JSON.")
    private boolean json;

    @Option(
            names = "--digest",
            description = "Add the graph digest, which is equal for graphs of equal content.")
    private boolean digest;

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (OpenGraph open = graph.openExisting()) {
            GraphStatus status = GraphStatus.of(open.graph(), digest);
            print(json ? json(status) : status.text());
            return 0;
        }
    }

    private static String json(GraphStatus status) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(status)
                + "\n";
    }

    private void print(String text) {
        if (command != null) {
            command.commandLine().getOut().print(text);
            command.commandLine().getOut().flush();
        }
    }
}

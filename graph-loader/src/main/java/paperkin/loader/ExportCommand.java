package paperkin.loader;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin export`: writes the graph for other programs.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what the graph holds, for other programs.")
public final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to write it, one of those below (default: jsonl).")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write, whole or not at all (default: standard output).")
    private @Nullable Path out;

    @Mixin private GraphOptions graph = new GraphOptions();

    private CommandSpec command = CommandSpec.create();

    /// The command's help ends with the formats.
    @Spec
    void describeFormats(CommandSpec spec) {
        command = spec;
        List<String> footer = new ArrayList<>(List.of("", "Formats:"));
        for (ExportFormat each : ExportFormat.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            footer.add("  %-8s %s".formatted(name, each.description()));
        }
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    @Override
    public Integer call() throws IOException {
        Path file = out;
        try (OpenGraph open = graph.openExisting()) {
            if (file == null) {
                Writer writer = command.commandLine().getOut();
                format.write(open.graph(), writer);
                writer.flush();
            } else {
                OutputFile.write(file, writer -> format.write(open.graph(), writer));
            }
        }
        return 0;
    }
}

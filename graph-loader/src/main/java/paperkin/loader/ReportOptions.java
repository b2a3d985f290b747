package paperkin.loader;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paperkin.loader.graph.LoadReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the commands that fill a graph report what they have done.
final class ReportOptions {

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /// Prints the report.
    ///
    /// @param files what was read
    /// @throws LoaderException if there was no paper in it
    void print(LoadReport report, List<Path> files) {
        print(report, "", files);
    }

    /// Prints the report, and what the graph holds now.
    ///
    /// @param summary a sentence; empty for none
    /// @param files what was read
    /// @throws LoaderException if there was no paper in it
    void print(LoadReport report, String summary, List<Path> files) {
        if (command != null) {
            PrintWriter out = command.commandLine().getOut();
            out.print(json ? json(report, summary) : text(report, summary));
            out.flush();
        }
        if (report.papers() == 0) {
            throw new LoaderException(
                    "No paper could be read from " + files + "; the report says why.");
        }
    }

    private static String text(LoadReport report, String summary) {
        return summary.isEmpty() ? report.text() : report.text() + "\n" + summary + "\n";
    }

    private static String json(LoadReport report, String summary) {
        Map<String, Object> fields = new LinkedHashMap<>(report.numbers());
        fields.put("rejections", report.rejections());
        fields.put("summary", summary);
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(fields)
                + "\n";
    }
}

package paperkin.loader;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Graph;
import paperkin.cypher.gate.Language;
import paperkin.loader.export.AnswerRows;
import paperkin.loader.export.ExportFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `paperkin export`: writes the graph for other programs.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what the graph holds, or what a query answers, for other programs.")
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

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Part part;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "KEY=VALUE",
            description = "A parameter of that query.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin private GraphOptions graph = new GraphOptions();

    private CommandSpec command = CommandSpec.create();

    /// A question whose answer is all that is written.
    private static final class Part {
        @Option(
                names = "--query",
                paramLabel = "NAME",
                description = "Write only what this query of the catalogue answers.")
        private @Nullable String query;

        @Option(
                names = "--cypher",
                paramLabel = "QUERY",
                description = "Write only what this query in Cypher answers.")
        private @Nullable String cypher;
    }

    /// The command's help ends with the formats.
    @Spec
    void describeFormats(CommandSpec spec) {
        command = spec;
        List<String> footer = new ArrayList<>(List.of("", "Formats:"));
        for (ExportFormat each : ExportFormat.values()) {
            String name = each.name().toLowerCase(Locale.ROOT);
            footer.add("  %-8s %s".formatted(name, each.description()));
        }
        footer.addAll(
                List.of(
                        "",
                        "Of a query, jsonl and csv hold the rows; the others hold the papers and"
                                + " concepts",
                        "that it names, by ids, nodes or relationships, and what is between"
                                + " them."));
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    @Override
    public Integer call() throws IOException {
        Optional<Question> question = question();
        Path file = out;
        try (OpenGraph open = graph.openExisting()) {
            OutputFile.Content content = content(open.graph(), question);
            if (file == null) {
                Writer writer = command.commandLine().getOut();
                content.write(writer);
                writer.flush();
            } else {
                OutputFile.write(file, content);
            }
        }
        return 0;
    }

    // Before the graph is opened: a parameter mistyped should not cost the start of a database.
    private Optional<Question> question() {
        if (part == null) {
            return Optional.empty();
        }
        return Optional.of(
                part.cypher == null
                        ? CatalogueQuestion.of(
                                String.valueOf(part.query), parameters, command.commandLine())
                        : CypherQuestion.of(part.cypher, parameters, Language.CYPHER_5));
    }

    private OutputFile.Content content(Graph from, Optional<Question> question) {
        if (question.isEmpty()) {
            return writer -> format.write(from, writer);
        }
        Question.Asked asked = question.get().ask(from);
        command.commandLine().getErr().print(asked.warning());
        command.commandLine().getErr().flush();
        var rows =
                new AnswerRows(
                        asked.answer().columns(),
                        asked.answer().rows(),
                        question.get().parameters());
        return writer -> format.write(from, rows, writer);
    }
}

package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import paperkin.cypher.FreeAnswer;
import paperkin.cypher.FreeLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `paperkin cypher`: runs a Cypher query that only reads.
@Command(
        name = "cypher",
        mixinStandardHelpOptions = true,
        description = "Runs a Cypher query that only reads.")
public final class CypherCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUERY", description = "One query in Cypher, in quotation marks.")
    private String query = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "KEY=VALUE",
            description =
                    "A parameter: JSON, such as 5, true, '\"2019\"' or '[\"a\", \"b\"]', or else text.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Mixin private AnswerOptions output = new AnswerOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (OpenGraph open = graph.openExisting()) {
            print(open.graph().readFreely(query, values(), FreeLimits.standard()));
            return 0;
        }
    }

    private void print(FreeAnswer answer) {
        switch (answer) {
            case FreeAnswer.Rows rows -> {
                output.print(new Answer(rows.columns(), rows.rows()));
                if (rows.truncated()) {
                    command.commandLine()
                            .getErr()
                            .println(
                                    "These are only the first %,d rows."
                                            .formatted(rows.rows().size()));
                }
            }
            case FreeAnswer.Refused refused -> throw new LoaderException(refused.reason());
            case FreeAnswer.Failed failed -> throw new LoaderException(failed.reason());
        }
    }

    private Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        var json = JsonMapper.builder().build();
        parameters.forEach((name, text) -> values.put(name, value(json, text)));
        return values;
    }

    private static Object value(JsonMapper json, String text) {
        try {
            Object value = json.readValue(text, Object.class);
            return value == null ? text : value;
        } catch (JacksonException noJson) {
            return text;
        }
    }
}

package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            Question.Asked asked = CypherQuestion.of(query, parameters).ask(open.graph());
            output.print(asked.answer());
            command.commandLine().getErr().print(asked.warning());
            command.commandLine().getErr().flush();
            return 0;
        }
    }
}

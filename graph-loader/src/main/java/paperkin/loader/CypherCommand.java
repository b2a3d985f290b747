package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import paperkin.cypher.gate.Language;
import picocli.CommandLine;
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

    @Option(
            names = "--language",
            paramLabel = "V",
            converter = LanguageOption.class,
            description = "The version of Cypher: 5 or 25 (default: 5).")
    private Language language = Language.CYPHER_5;

    @Mixin private AnswerOptions output = new AnswerOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        try (OpenGraph open = graph.openExisting()) {
            Question.Asked asked = CypherQuestion.of(query, parameters, language).ask(open.graph());
            output.print(asked.answer());
            command.commandLine().getErr().print(asked.warning());
            command.commandLine().getErr().flush();
            return 0;
        }
    }

    /// `5` and `25` as languages.
    static final class LanguageOption implements CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String version) {
            return Language.of(version)
                    .orElseThrow(() ->
                            new CommandLine.TypeConversionException(
                                    "expected 5 or 25, but was '%s'".formatted(version)));
        }
    }
}

package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `paperkin query`: asks the graph one of the catalogue's questions, or lists them.
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks the graph a question of the catalogue; without a name, lists them all.")
public final class QueryCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Name of the query, such as related-papers.")
    private @Nullable String name;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "KEY=VALUE",
            description = "A parameter of the query; a list with commas between its entries.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--list", description = "List the queries and what they answer.")
    private boolean list;

    @Option(names = "--describe", description = "Show what the query takes and what it returns.")
    private boolean describe;

    @Mixin private AnswerOptions output = new AnswerOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<String> asked = list ? Optional.empty() : Optional.ofNullable(name);
        if (asked.isEmpty()) {
            output.print(Answer.listing(QueryCatalogue.load().queries()));
        } else if (describe) {
            CypherFile query = CatalogueQuestion.query(asked.get(), command.commandLine());
            output.print(new QueryDescription(query).text());
        } else {
            answer(asked.get());
        }
        return 0;
    }

    private void answer(String asked) {
        // The parameters first: one mistyped should not cost the start of a database.
        var question = CatalogueQuestion.of(asked, parameters, command.commandLine());
        try (OpenGraph open = graph.openExisting()) {
            output.print(question.ask(open.graph()).answer());
        }
    }
}

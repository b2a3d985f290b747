package paperkin.loader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;
import paperkin.cypher.QueryCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        QueryCatalogue catalogue = QueryCatalogue.load();
        Optional<String> asked = list ? Optional.empty() : Optional.ofNullable(name);
        if (asked.isEmpty()) {
            output.print(Answer.listing(catalogue.queries()));
        } else if (describe) {
            output.print(new QueryDescription(query(catalogue, asked.get())).text());
        } else {
            answer(query(catalogue, asked.get()));
        }
        return 0;
    }

    private CypherFile query(QueryCatalogue catalogue, String wanted) {
        try {
            return catalogue.query(wanted);
        } catch (GraphException.UnknownQuery unknown) {
            throw wrongUsage(unknown);
        }
    }

    private void answer(CypherFile query) {
        // The parameters first: one mistyped should not cost the start of a database.
        Map<String, Object> bound = bound(query);
        try (OpenGraph open = graph.openExisting()) {
            output.print(Answer.of(query, open.graph().read(query, bound)));
        }
    }

    private Map<String, Object> bound(CypherFile query) {
        try {
            return query.bind(parameters);
        } catch (GraphException.BadParameter bad) {
            throw wrongUsage(bad);
        }
    }

    private ParameterException wrongUsage(GraphException cause) {
        return new ParameterException(
                command.commandLine(), String.valueOf(cause.getMessage()), cause);
    }
}

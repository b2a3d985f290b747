package paperkin.loader;

import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphException;
import paperkin.cypher.QueryCatalogue;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// One of the catalogue's queries, with parameters that were checked.
record CatalogueQuestion(CypherFile query, Map<String, Object> parameters) implements Question {

    /// @throws ParameterException if there is no such query, or a parameter is wrong
    static CatalogueQuestion of(String name, Map<String, String> parameters, CommandLine line) {
        CypherFile query = query(name, line);
        try {
            return new CatalogueQuestion(query, query.bind(parameters));
        } catch (GraphException.BadParameter bad) {
            throw wrongUsage(bad, line);
        }
    }

    /// @throws ParameterException if there is no such query
    static CypherFile query(String name, CommandLine line) {
        try {
            return QueryCatalogue.load().query(name);
        } catch (GraphException.UnknownQuery unknown) {
            throw wrongUsage(unknown, line);
        }
    }

    private static ParameterException wrongUsage(GraphException cause, CommandLine line) {
        return new ParameterException(line, String.valueOf(cause.getMessage()), cause);
    }

    @Override
    public Asked ask(Graph graph) {
        return new Asked(Answer.of(query, graph.read(query, parameters)), false);
    }
}

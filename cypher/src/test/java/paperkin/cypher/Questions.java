package paperkin.cypher;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The catalogue's questions, put to a graph by a test.
record Questions(TestGraph.Server server) {

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.load();

    /// Names and values in turn, of a text such as `by=year limit=3`.
    static Object[] parameters(@Nullable String given) {
        return given == null || given.isEmpty()
                ? new Object[0]
                : Arrays.stream(given.split(" "))
                        .flatMap(one -> Stream.of(one.split("=", 2)))
                        .toArray();
    }

    /// The answer to a query.
    ///
    /// @param parameters names and values in turn
    List<Row> ask(String query, Object... parameters) {
        Map<String, Object> given = new HashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            given.put((String) parameters[at], parameters[at + 1]);
        }
        return server.graph().read(CATALOGUE.query(query), given);
    }

    /// The only row of an answer.
    Row one(String query, Object... parameters) {
        List<Row> rows = ask(query, parameters);
        if (rows.size() != 1) {
            throw new AssertionError("Expected one row of %s, found %s.".formatted(query, rows));
        }
        return rows.getFirst();
    }

    /// One column of an answer, as text.
    List<String> texts(String column, String query, Object... parameters) {
        return ask(query, parameters).stream().map(row -> row.text(column)).toList();
    }
}

package paperkin.cypher;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The named queries that the command line, the API and the pages offer.
public final class QueryCatalogue {

    private static final int NEAREST = 3;

    private final Map<String, CypherFile> queries;

    private QueryCatalogue(List<CypherFile> files) {
        queries = new LinkedHashMap<>();
        files.forEach(file -> queries.put(file.name(), file));
    }

    /// The catalogue that comes with this code.
    public static QueryCatalogue load() {
        return new QueryCatalogue(CypherFile.folder("queries"));
    }

    /// All queries, in the order they are shown.
    public List<CypherFile> queries() {
        return List.copyOf(queries.values());
    }

    /// The query of a name.
    ///
    /// @throws GraphException.UnknownQuery naming those that are spelt most alike
    public CypherFile query(String name) {
        CypherFile file = queries.get(name);
        if (file == null) {
            throw new GraphException.UnknownQuery(
                    "There is no query '%s'; the nearest are %s."
                            .formatted(name, String.join(", ", nearest(name))));
        }
        return file;
    }

    private List<String> nearest(String name) {
        return queries.keySet().stream()
                .sorted(Comparator.comparingInt(known -> distance(name, known)))
                .limit(NEAREST)
                .toList();
    }

    /// How many letters must be put in, left out or exchanged to get from one name to the other
    /// (Levenshtein 1966).
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int[] row = new int[to.length() + 1];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int exchange = from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1;
                int oneMore = Math.min(above[column], row[column - 1]) + 1;
                row[column] = Math.min(oneMore, above[column - 1] + exchange);
            }
            above = row;
        }
        return above[to.length()];
    }
}

package paperkin.cypher;

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
                            .formatted(
                                    name,
                                    String.join(
                                            ", ",
                                            Spelling.nearest(name, queries.keySet(), NEAREST))));
        }
        return file;
    }
}

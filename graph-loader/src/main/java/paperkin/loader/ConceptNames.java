package paperkin.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paperkin.cypher.AliasKey;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.concept.ConceptKey;
import paperkin.loader.mention.ConceptType;

/// Finds concepts as people name them: by id, or by what papers call them.
public record ConceptNames(Graph graph) {

    private static final CypherFile NAMED = CypherFile.load("load/concepts-named");
    private static final CypherFile RECORDS = CypherFile.load("load/records-of-paper");

    /// The id of a concept.
    ///
    /// @throws LoaderException if there is none, or more than one
    public String id(String name) {
        List<Row> named = named(name);
        if (named.isEmpty()) {
            throw new LoaderException(
                    "There is no concept \"%s\"; paperkin query search -p words=… finds what there is."
                            .formatted(name));
        }
        return one(name, named);
    }

    /// The id of a concept that is there or may come.
    public String idOfAny(String name) {
        List<Row> named = named(name);
        return named.isEmpty() ? newId(name) : one(name, named);
    }

    /// The type of a concept, if it is there.
    Optional<ConceptType> type(String id) {
        return named(id).stream()
                .filter(row -> row.text("id").equals(id))
                .map(row -> ConceptType.valueOf(row.text("type")))
                .findFirst();
    }

    /// The same id of a paper, if there is one.
    ///
    /// @throws LoaderException if there is none
    String paper(String id) {
        if (graph.read(RECORDS, Map.of("name", id)).isEmpty()) {
            throw new LoaderException("There is no paper \"%s\".".formatted(id));
        }
        return id;
    }

    private static String newId(String name) {
        String id = ConceptKey.id(name);
        if (id.isEmpty()) {
            throw new LoaderException(
                    "A concept's name needs a letter or digit, found \"%s\".".formatted(name));
        }
        return id;
    }

    private List<Row> named(String name) {
        return graph.read(NAMED, Map.of("id", name, "key", AliasKey.of(name)));
    }

    private static String one(String name, List<Row> named) {
        Row first = named.getFirst();
        if (first.text("id").equals(name) || named.size() == 1) {
            return first.text("id");
        }
        throw new LoaderException(
                "\"%s\" may be %s; name one by its id."
                        .formatted(
                                name,
                                named.stream()
                                        .map(row ->
                                                "%s (%d papers)"
                                                        .formatted(
                                                                row.text("id"), row.integer("df")))
                                        .collect(Collectors.joining(", "))));
    }
}

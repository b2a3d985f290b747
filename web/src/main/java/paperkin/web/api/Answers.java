package paperkin.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.QueryCatalogue;
import paperkin.cypher.Row;

/// Answers the API's questions from the graph.
@Component
public final class Answers {

    private final Graph graph;
    private final QueryCatalogue catalogue;

    Answers(Graph graph, QueryCatalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /// A page of rows and whether there are more.
    private record Page(List<Row> rows, boolean truncated) {}

    /// A page of the query's rows, under `results`, and about them, under `meta`: `count` where
    /// this page is all there is, `millis`, `truncated` and `next`.
    public Answer list(Asked asked) {
        long begun = System.nanoTime();
        CypherFile query = asked.query();
        Map<String, Object> bound = query.bind(asked.parameters());
        asked.cursor()
                .ifPresent(cursor -> bound.put(Cursor.AFTER, Cursor.place(query, bound, cursor)));
        Page page = page(query, bound);
        Optional<String> next = next(query, bound, page);

        var meta = new LinkedHashMap<String, @Nullable Object>();
        boolean whole = asked.cursor().isEmpty() && !page.truncated();
        meta.put("count", whole ? page.rows().size() : null);
        meta.put("millis", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        meta.put("truncated", page.truncated());
        meta.put("next", next.orElse(null));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("meta", meta);
        json.put("results", page.rows().stream().map(row -> Answer.fields(asked, row)).toList());
        return new Answer(asked, page.rows(), List.of(), json, page.truncated(), next);
    }

    /// The query's first row; empty if it finds nothing.
    public Optional<Answer> one(Asked asked) {
        Map<String, Object> bound = asked.query().bind(asked.parameters());
        return graph.read(asked.query(), bound).stream()
                .findFirst()
                .map(row ->
                        new Answer(
                                asked,
                                List.of(row),
                                List.of(),
                                Answer.fields(asked, row),
                                false,
                                Optional.empty()));
    }

    /// The rows of another query, for a part of an answer.
    public List<Row> rows(String query, Map<String, Object> parameters) {
        return graph.read(catalogue.query(query), parameters);
    }

    private Page page(CypherFile query, Map<String, Object> bound) {
        if (!(bound.get(CypherFile.LIMIT) instanceof Long limit)) {
            return new Page(graph.read(query, bound), false);
        }
        bound.put(CypherFile.LIMIT, limit + 1);
        List<Row> rows = graph.read(query.withRowToSpare(), bound);
        return new Page(rows.stream().limit(limit).toList(), rows.size() > limit);
    }

    private static Optional<String> next(CypherFile query, Map<String, Object> bound, Page page) {
        return page.truncated() && Cursor.isFor(query)
                ? Optional.of(Cursor.of(query, bound, page.rows().getLast().text(Asked.CURSOR)))
                : Optional.empty();
    }
}

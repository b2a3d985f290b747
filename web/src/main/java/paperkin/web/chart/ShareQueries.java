package paperkin.web.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// The catalogue's query for the shares of concepts.
@Component
public final class ShareQueries {

    /// As many concepts as are compared at a time.
    public static final int MOST = 6;

    private final CypherFile conceptYears = CypherFile.load("queries/concept-years");
    private final Graph graph;

    ShareQueries(Graph graph) {
        this.graph = graph;
    }

    /// The shares of up to six concepts, in the order of the ids; unknown ids are left out.
    ///
    /// @param fromYear the first year, 0 for that of the first paper
    /// @param toYear the last year, 3000 for that of the last paper
    public List<Series> conceptYears(List<String> ids, int fromYear, int toYear) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<Row>> rows =
                graph
                        .read(
                                conceptYears,
                                Map.of("ids", ids, "fromYear", fromYear, "toYear", toYear))
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.text("id")));
        return ids.stream()
                .filter(rows::containsKey)
                .map(id -> series(rows.getOrDefault(id, List.of())))
                .toList();
    }

    private static Series series(List<Row> rows) {
        Row first = rows.getFirst();
        return new Series(
                first.text("id"), first.text("label"), rows.stream().map(YearShare::of).toList());
    }
}

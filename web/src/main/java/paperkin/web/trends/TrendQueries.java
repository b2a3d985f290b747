package paperkin.web.trends;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Parameter;

/// The queries for concepts that rise and fade.
@Component
public final class TrendQueries {

    private final CypherFile trends = CypherFile.load("queries/trends");
    private final CypherFile paperYears = CypherFile.load("trends/paper-years");
    private final Graph graph;

    TrendQueries(Graph graph) {
        this.graph = graph;
    }

    public PaperYears paperYears() {
        return PaperYears.of(graph.read(paperYears, Map.of()));
    }

    /// What a request asks to compare.
    ///
    /// @param request values by name; those of other names, and empty ones, are passed over
    Comparison comparison(Map<String, String> request, PaperYears years) {
        var given = new HashMap<String, String>();
        trends.parameters().stream()
                .map(Parameter::name)
                .filter(name -> !request.getOrDefault(name, "").isBlank())
                .forEach(name -> given.put(name, request.getOrDefault(name, "")));
        // Without it the query has a default of its own, which is too much for a small graph.
        given.putIfAbsent("leastPapers", String.valueOf(Comparison.leastPapers(years)));
        return Comparison.of(trends.bind(given), years);
    }

    /// The concepts that rise most surely from the three years before the last three to these.
    public List<Trend> rising(PaperYears years, int limit) {
        return trends(comparison(Map.of(), years), limit);
    }

    List<Trend> trends(Comparison comparison, int limit) {
        var given = new HashMap<>(comparison.parameters());
        given.put("limit", limit);
        return graph.read(trends, given).stream().map(Trend::of).toList();
    }
}

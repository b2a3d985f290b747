package paperkin.web.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import paperkin.cypher.Column;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.QueryCatalogue;
import paperkin.cypher.Row;

/// The named queries and their answers.
@Component
final class Catalogue {

    private final QueryCatalogue catalogue;
    private final Graph graph;

    Catalogue(QueryCatalogue catalogue, Graph graph) {
        this.catalogue = catalogue;
        this.graph = graph;
    }

    /// What a query found.
    ///
    /// @param columns names, in order
    /// @param rows values by column
    record Answer(List<String> columns, List<Map<String, @Nullable Object>> rows) {}

    List<CypherFile> queries() {
        return catalogue.queries();
    }

    CypherFile query(String name) {
        return catalogue.query(name);
    }

    Answer answer(CypherFile query, Map<String, ?> parameters) {
        var rows = graph.read(query, parameters).stream().map(Row::values).toList();
        return new Answer(query.columns().stream().map(Column::name).toList(), rows);
    }
}

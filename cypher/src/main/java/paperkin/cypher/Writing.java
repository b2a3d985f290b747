package paperkin.cypher;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A write transaction that is under way.
@FunctionalInterface
public interface Writing {

    /// Runs one statement in the transaction and returns all its rows.
    List<Row> run(CypherFile file, Map<String, ?> parameters);

    /// Runs a statement for the rows that are its only parameter; without rows it is not run.
    default List<Row> forRows(CypherFile file, List<Map<String, Object>> rows) {
        return rows.isEmpty() ? List.of() : run(file, Map.of("rows", rows));
    }

    /// Runs a statement for the ids that are its only parameter; without ids it is not run.
    default List<Row> forIds(CypherFile file, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : run(file, Map.of("ids", List.copyOf(ids)));
    }
}

package paperkin.cypher;

import java.util.List;
import java.util.Map;

/// A write transaction that is under way.
@FunctionalInterface
public interface Writing {

    /// Runs one statement in the transaction and returns all its rows.
    List<Row> run(CypherFile file, Map<String, ?> parameters);
}

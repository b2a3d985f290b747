package paperkin.loader.diff;

import java.util.Iterator;
import java.util.function.Function;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Row;

/// One of two graphs that are compared. Its parts are asked for one after the other, in the order
/// of [GraphDigest#parts].
public interface GraphSide extends AutoCloseable {

    /// What becomes of the rows of a part, sorted by their first column.
    <T> T rows(CypherFile part, Function<Iterator<Row>, T> use);

    /// Where the graph is, for messages.
    String name();

    @Override
    void close();
}

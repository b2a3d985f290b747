package paperkin.cypher;

import java.util.Iterator;
import org.neo4j.driver.Result;

/// The rows of an answer as they come.
record PlainRows(Result result) implements Iterator<Row> {

    @Override
    public boolean hasNext() {
        return result.hasNext();
    }

    @Override
    public Row next() {
        return PlainValues.row(result.next());
    }
}

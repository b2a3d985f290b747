package paperkin.loader;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Row;
import paperkin.loader.diff.GraphSide;

/// A graph that is open.
record StoreSide(String name, OpenGraph open) implements GraphSide {

    @Override
    public <T> T rows(CypherFile part, Function<Iterator<Row>, T> use) {
        return open.graph().readThrough(part, Map.of(), use);
    }

    @Override
    public void close() {
        open.close();
    }
}

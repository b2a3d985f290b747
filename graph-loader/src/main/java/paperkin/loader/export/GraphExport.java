package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import paperkin.cypher.Graph;

/// Writes what a graph holds in one format. Rows go by one at a time, sorted, so that a graph of
/// any size fits and equal graphs give equal bytes.
interface GraphExport {

    /// Writes the graph.
    ///
    /// @param out left open
    void write(Graph graph, Writer out) throws IOException;
}

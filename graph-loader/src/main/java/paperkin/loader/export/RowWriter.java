package paperkin.loader.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// Writes one row.
interface RowWriter {

    void write(Row row) throws IOException;

    /// Writes the rows of a statement, one after the other.
    static void each(Graph graph, CypherFile statement, Map<String, ?> parameters, RowWriter writer)
            throws IOException {
        try {
            graph.readEach(
                    statement,
                    parameters,
                    row -> {
                        try {
                            writer.write(row);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package paperkin.loader.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// The statements that exports read, one per file in `cypher/export`.
final class ExportStatements {

    static final CypherFile PAPERS = CypherFile.load("export/papers");
    static final CypherFile CONCEPTS = CypherFile.load("export/concepts");
    static final CypherFile LINKS = CypherFile.load("export/links");

    private ExportStatements() {}

    /// Writes one row.
    interface RowWriter {
        void write(Row row) throws IOException;
    }

    /// Writes the rows of a statement, one after the other.
    static void each(Graph graph, CypherFile statement, RowWriter writer) throws IOException {
        try {
            graph.readEach(
                    statement,
                    Map.of(),
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

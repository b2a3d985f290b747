package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import paperkin.cypher.Column;
import paperkin.cypher.Graph;

/// Comma-separated values with a header (RFC 4180), a line per edge.
final class EdgeTable implements GraphExport {

    @Override
    public void write(Graph graph, Writer out) throws IOException {
        List<String> columns = ExportStatements.LINKS.columns().stream().map(Column::name).toList();
        out.write(CsvLine.of(columns));
        ExportStatements.each(
                graph,
                ExportStatements.LINKS,
                row -> out.write(CsvLine.of(columns.stream().map(row.values()::get).toList())));
    }
}

package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import paperkin.cypher.Column;
import paperkin.cypher.Graph;
import tools.jackson.dataformat.csv.CsvMapper;

/// Comma-separated values with a header (RFC 4180), a line per edge.
final class EdgeTable implements GraphExport {

    private static final CsvMapper CSV = new CsvMapper();

    @Override
    public void write(Graph graph, Writer out) throws IOException {
        List<String> columns = ExportStatements.LINKS.columns().stream().map(Column::name).toList();
        out.write(line(columns));
        ExportStatements.each(
                graph,
                ExportStatements.LINKS,
                row ->
                        out.write(
                                line(
                                        columns.stream()
                                                .map(column -> row.values().get(column))
                                                .map(value -> value == null ? "" : value.toString())
                                                .toList())));
    }

    private static String line(List<String> cells) {
        return CSV.writeValueAsString(cells.toArray(String[]::new));
    }
}

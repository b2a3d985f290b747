package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Comma-separated values with a header (RFC 4180), a line per edge from a paper to a concept.
final class EdgeTable implements GraphExport {

    private static final List<String> COLUMNS =
            List.of(
                    "paper",
                    "title",
                    "year",
                    "concept",
                    "label",
                    "role",
                    "type",
                    "count",
                    "confidence",
                    "rule",
                    "surface",
                    "sentence");

    @Override
    public void write(Contents contents, Writer out) throws IOException {
        out.write(CsvLine.of(COLUMNS));
        contents.links(
                row -> out.write(CsvLine.of(COLUMNS.stream().map(row.values()::get).toList())));
    }
}

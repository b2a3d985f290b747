package paperkin.loader.source.table;

import java.util.List;
import java.util.Set;
import paperkin.loader.source.piece.Beginning;
import paperkin.loader.source.piece.Dialect;

/// Tables with a header row.
public final class TableDialects {

    public static final Dialect CSV = Dialect.ofLines(TableDialects::isTable, CsvParser::new);

    private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab");

    private TableDialects() {}

    /// The name says so, or the first line is a header with a title and something else.
    private static boolean isTable(Beginning beginning) {
        String header = beginning.firstLines(1).stream().findFirst().orElse("");
        List<String> columns = CsvRow.separatedAs(header).values(header).orElse(List.of());
        return EXTENSIONS.contains(beginning.extension()) || Columns.haveTitle(columns);
    }
}

package paperkin.loader.source.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;
import paperkin.loader.source.piece.Source;

/// A table with a header row, comma, semicolon or tab between the columns. A row may go on over
/// several lines where a value stands in quotes.
final class CsvParser implements PieceParser {

    private final Source source;
    private final CsvRows rows = new CsvRows();
    private Optional<CsvRow> format = Optional.empty();
    private Optional<Columns> columns = Optional.empty();
    private boolean hasRead;

    CsvParser(Source source) {
        this.source = source;
    }

    @Override
    public void accept(Piece line, Consumer<Entry> out) {
        rows.add(line).ifPresent(row -> read(row, out));
    }

    @Override
    public void end(Consumer<Entry> out) {
        rows.end().ifPresent(row -> read(row, out));
        if (columns.isPresent() && !hasRead) {
            out.accept(
                    new Entry.Rejected(
                            source.name(), 1, "A table has rows below its header, found none."));
        }
    }

    private void read(Piece row, Consumer<Entry> out) {
        if (format.isEmpty()) {
            begin(row, out);
        } else if (columns.isPresent()) {
            out.accept(entry(row, format.get(), columns.get()));
            hasRead = true;
        }
    }

    /// Without a column for the title nothing of the table can be used.
    private void begin(Piece header, Consumer<Entry> out) {
        CsvRow row = CsvRow.separatedAs(header.text());
        format = Optional.of(row);
        List<String> names = row.values(header.text()).orElse(List.of());
        Columns found = Columns.of(names, source.fields());
        Optional<String> missing =
                header.isFaulty() ? Optional.of(header.fault()) : found.reasonAgainst();
        missing.ifPresentOrElse(
                reason -> out.accept(rejected(header, reason)), () -> columns = Optional.of(found));
    }

    private Entry entry(Piece row, CsvRow format, Columns columns) {
        if (row.isFaulty()) {
            return rejected(row, row.fault());
        }
        return format.values(row.text())
                .map(values ->
                        columns.draft(values).raw(row.raw()).entry(source.name(), row.line()))
                .orElseGet(() -> rejected(row, "The row is not valid CSV."));
    }

    private Entry rejected(Piece row, String reason) {
        return new Entry.Rejected(source.name(), row.line(), reason, row.raw());
    }
}

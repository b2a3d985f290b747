package paperkin.loader.source.table;

import java.util.Optional;
import paperkin.loader.corpus.RawLines;
import paperkin.loader.source.piece.Piece;

/// Puts lines together to rows: a row goes on while a quote is open.
final class CsvRows {

    /// A quote that nobody closed takes no more than this of the file.
    private static final int MAX_CHARACTERS = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private final RawLines raw = new RawLines();
    private int line;
    private boolean inQuotes;
    private String fault = "";

    /// The row that a line completes. Blank lines between rows mean nothing.
    Optional<Piece> add(Piece next) {
        if (!inQuotes && next.isBlank() && !next.isFaulty()) {
            return Optional.empty();
        }
        line = inQuotes ? line : next.line();
        text.append(inQuotes ? "\n" : "").append(withoutReturn(next.text()));
        raw.add(next.raw());
        fault = fault.isEmpty() ? next.fault() : fault;
        long quotes = next.text().chars().filter(c -> c == '"').count();
        inQuotes = inQuotes ^ quotes % 2 == 1;
        if (text.length() > MAX_CHARACTERS) {
            fault =
                    "A row has at most %,d characters; a quote may be missing."
                            .formatted(MAX_CHARACTERS);
            inQuotes = false;
        }
        return inQuotes ? Optional.empty() : Optional.of(take());
    }

    /// The row that the file breaks off in.
    Optional<Piece> end() {
        if (!inQuotes) {
            return Optional.empty();
        }
        fault = "The row breaks off: a quote is not closed.";
        inQuotes = false;
        return Optional.of(take());
    }

    private Piece take() {
        Piece row = new Piece(line, text.toString(), fault, raw.take());
        text.setLength(0);
        fault = "";
        return row;
    }

    private static String withoutReturn(String text) {
        String line = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}

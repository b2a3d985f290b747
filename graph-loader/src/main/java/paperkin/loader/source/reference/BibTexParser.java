package paperkin.loader.source.reference;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.Piece;
import paperkin.loader.source.piece.PieceParser;

/// BibTeX, entry by entry: strings are kept for the entries behind them; comments, preambles and
/// whole proceedings are no papers.
final class BibTexParser implements PieceParser {

    private static final Set<String> NO_PAPERS = Set.of("comment", "preamble", "proceedings");

    private final String source;
    private final BibTexEntries entries = new BibTexEntries();
    private final BibTeXParser parser = newParser();
    private boolean hasRead;

    BibTexParser(String source) {
        this.source = source;
    }

    @Override
    public void accept(Piece line, Consumer<Entry> out) {
        entries.add(line).forEach(entry -> read(entry, out));
    }

    @Override
    public void end(Consumer<Entry> out) {
        entries.end().forEach(entry -> read(entry, out));
        if (!hasRead) {
            out.accept(
                    new Entry.Rejected(
                            source, 1, "A BibTeX file has entries @…{…} of papers, found none."));
        }
    }

    private void read(Piece entry, Consumer<Entry> out) {
        String type = type(entry.text());
        if (NO_PAPERS.contains(type)) {
            return;
        }
        Optional<Entry> read =
                entry.isFaulty() ? Optional.of(rejected(entry, entry.fault())) : parsed(entry);
        hasRead = hasRead || read.isPresent();
        read.ifPresent(out);
    }

    private Optional<Entry> parsed(Piece entry) {
        try {
            BibTeXDatabase database = parser.parse(new StringReader(entry.text()));
            database.getStrings().values().forEach(parser::addMacro);
            return database.getEntries().values().stream()
                    .findFirst()
                    .map(read ->
                            BibTexRecord.draft(read).raw(entry.raw()).entry(source, entry.line()));
        } catch (ParseException | TokenMgrException e) {
            return Optional.of(rejected(entry, "The entry is not valid BibTeX."));
        }
    }

    private Entry rejected(Piece entry, String reason) {
        return new Entry.Rejected(source, entry.line(), reason, entry.raw());
    }

    /// The word behind `@`, in lower case.
    private static String type(String entry) {
        int brace = entry.indexOf('{');
        return entry.substring(entry.indexOf('@') + 1, Math.max(entry.indexOf('@') + 1, brace))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// A parser that takes strings and cross-references which are not there for empty.
    private static BibTeXParser newParser() {
        try {
            return new BibTeXParser() {
                @Override
                public void checkStringResolution(Key key, BibTeXString string) {}

                @Override
                public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
            };
        } catch (ParseException e) {
            throw new IllegalStateException("The months of the parser are valid BibTeX.", e);
        }
    }
}

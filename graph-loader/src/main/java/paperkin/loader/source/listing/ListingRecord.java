package paperkin.loader.source.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.RawLines;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.source.piece.Piece;

/// A record of a listing while it is being put together.
final class ListingRecord {

    /// Ten times the longest abstract of any corpus at hand.
    private static final int MAX_ABSTRACT_CHARACTERS = 100_000;

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*(?:,\\s*and\\s|,|;|·|\\sand\\s|\\s&\\s)\\s*");

    private static final Pattern BY = Pattern.compile("^by\\s*");

    private final Piece title;
    private final RecordDraft draft = new RecordDraft();
    private final StringBuilder abstractText = new StringBuilder();
    private final RawLines raw = new RawLines();
    private final List<String> authors = new ArrayList<>();
    private String fault = "";
    private int faultLine;

    ListingRecord(Piece title) {
        this.title = title;
        note(title);
    }

    ListingRecord venue(Piece line) {
        note(line);
        draft.text(RecordField.VENUE, line.text());
        return this;
    }

    /// Keeps a line as it came, whatever it says of the paper.
    ListingRecord keep(Piece line) {
        raw.add(line.raw());
        return this;
    }

    void authors(String names) {
        String bare = BY.matcher(names).replaceFirst("");
        Arrays.stream(BETWEEN_NAMES.split(bare, -1))
                .filter(n -> !n.isBlank())
                .forEach(authors::add);
    }

    void date(String text) {
        draft.text(RecordField.DATE, text);
    }

    void arxivId(String text) {
        draft.text(RecordField.ARXIV_ID, text);
    }

    /// Adds a paragraph, on a line of its own, to the abstract.
    void paragraph(Piece line) {
        note(line);
        if (abstractText.length() + line.text().length() > MAX_ABSTRACT_CHARACTERS) {
            fault(
                    line,
                    "An abstract has at most %,d characters, found more."
                            .formatted(MAX_ABSTRACT_CHARACTERS));
            return;
        }
        abstractText.append(abstractText.isEmpty() ? "" : "\n").append(line.text());
    }

    boolean hasAbstract() {
        return !abstractText.isEmpty();
    }

    /// The record, or why it cannot be used.
    Entry entry(String source) {
        return fault.isEmpty()
                ? draft.text(RecordField.TITLE, title.text())
                        .text(RecordField.ABSTRACT, abstractText.toString())
                        .list(RecordField.AUTHORS, authors)
                        .raw(raw.take())
                        .entry(source, title.line())
                : new Entry.Rejected(source, faultLine, fault, raw.take());
    }

    private void note(Piece line) {
        keep(line);
        if (line.isFaulty()) {
            fault(line, line.fault());
        }
    }

    private void fault(Piece line, String reason) {
        if (fault.isEmpty()) {
            fault = reason;
            faultLine = line.line();
        }
    }
}

package paperkin.loader.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A record of a listing while it is being put together.
final class ListingRecord {

    /// Ten times the longest abstract of any corpus at hand.
    private static final int MAX_ABSTRACT_CHARACTERS = 100_000;

    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*(?:,\\s*and\\s|,|;|·|\\sand\\s|\\s&\\s)\\s*");

    private static final Pattern BY = Pattern.compile("^by\\s*");

    private final Line title;
    private final StringBuilder abstractText = new StringBuilder();
    private final List<String> authors = new ArrayList<>();
    private String venue = "";
    private String date = "";
    private String arxivId = "";
    private String fault = "";
    private int faultLine;

    ListingRecord(Line title) {
        this.title = title;
        note(title);
    }

    ListingRecord venue(Line line) {
        note(line);
        venue = line.text();
        return this;
    }

    void authors(String names) {
        String bare = BY.matcher(names).replaceFirst("");
        Arrays.stream(BETWEEN_NAMES.split(bare, -1))
                .filter(n -> !n.isBlank())
                .forEach(authors::add);
    }

    void date(String text) {
        date = text;
    }

    void arxivId(String text) {
        arxivId = text;
    }

    /// Adds a paragraph, on a line of its own, to the abstract.
    void paragraph(Line line) {
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
        if (!fault.isEmpty()) {
            return new Entry.Rejected(source, faultLine, fault);
        }
        return new Entry.Read(
                new PaperRecord(
                        source,
                        title.number(),
                        "",
                        title.text(),
                        abstractText.toString(),
                        year(),
                        date,
                        "",
                        arxivId,
                        "",
                        venue,
                        authors));
    }

    private OptionalInt year() {
        Matcher matcher = YEAR.matcher(date);
        return matcher.find()
                ? OptionalInt.of(Integer.parseInt(matcher.group()))
                : OptionalInt.empty();
    }

    private void note(Line line) {
        if (line.isFaulty()) {
            fault(line, line.fault());
        }
    }

    private void fault(Line line, String reason) {
        if (fault.isEmpty()) {
            fault = reason;
            faultLine = line.number();
        }
    }
}

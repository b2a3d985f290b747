package paperkin.loader.source.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import paperkin.loader.source.listing.ListingLine.Kind;

/// Hugging Face Papers: title, abstract; perhaps authors and a date between them.
record HuggingFaceShape() implements ListingShape {

    @Override
    public List<ListingRecord> records(List<ListingLine> run, boolean abstractFollows) {
        List<ListingLine> lines = withNames(run);
        int titleBeforeAbstract = abstractFollows ? lastTitle(lines) : -1;
        List<ListingRecord> records = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == titleBeforeAbstract || isTitle(i, lines, records)) {
                records.add(new ListingRecord(lines.get(i).line()));
                idBefore(i, lines).ifPresent(records.getLast()::arxivId);
            } else if (!records.isEmpty()) {
                addDetail(records.getLast(), lines.get(i));
            }
        }
        return records;
    }

    @Override
    public int linesBeforeAbstract() {
        return 1;
    }

    /// Marks names behind a title, behind the word "Authors:" and behind a name with a comma.
    private static List<ListingLine> withNames(List<ListingLine> run) {
        List<ListingLine> lines = new ArrayList<>();
        boolean title = false;
        boolean expected = false;
        for (ListingLine line : run) {
            boolean names = (title && line.looksLikeNames()) || (expected && line.looksLikeName());
            expected = line.text().equals("Authors:") || (names && line.text().endsWith(","));
            title = title || line.kind() == Kind.SHORT;
            lines.add(names ? line.asNames() : line);
        }
        return lines;
    }

    private static boolean isTitle(int i, List<ListingLine> lines, List<ListingRecord> before) {
        ListingLine line = lines.get(i);
        return switch (line.kind()) {
            case SHORT ->
                    line.looksLikeTitle()
                            || (i + 1 < lines.size() && lines.get(i + 1).kind() == Kind.SENTENCE);
            case SENTENCE ->
                    line.looksLikeTitle() && (before.isEmpty() || before.getLast().hasAbstract());
            case NAMES, DATE, ARXIV, FRAME, FURNITURE, PROSE -> false;
        };
    }

    /// The arXiv id that stands right before a title.
    private static Optional<String> idBefore(int i, List<ListingLine> lines) {
        return i > 0 && lines.get(i - 1).kind() == Kind.ARXIV
                ? Optional.of(lines.get(i - 1).text())
                : Optional.empty();
    }

    private static void addDetail(ListingRecord record, ListingLine line) {
        switch (line.kind()) {
            case NAMES -> record.keep(line.line()).authors(line.text());
            case DATE -> record.keep(line.line()).date(line.date());
            case ARXIV -> record.keep(line.line()).arxivId(line.text());
            case SENTENCE, PROSE -> record.paragraph(line.line());
            case SHORT, FRAME, FURNITURE -> {}
        }
    }

    /// Index of the title of the abstract behind the lines: the last short line that looks like a
    /// title, else the last short line, else the last sentence; -1 if there is none.
    private static int lastTitle(List<ListingLine> lines) {
        int title = last(lines, line -> line.kind() == Kind.SHORT && line.looksLikeTitle());
        int shortLine = title >= 0 ? title : last(lines, line -> line.kind() == Kind.SHORT);
        return shortLine >= 0 ? shortLine : last(lines, ListingLine::looksLikeTitle);
    }

    private static int last(List<ListingLine> lines, Predicate<ListingLine> choice) {
        return IntStream.range(0, lines.size())
                .filter(i -> choice.test(lines.get(i)))
                .max()
                .orElse(-1);
    }
}

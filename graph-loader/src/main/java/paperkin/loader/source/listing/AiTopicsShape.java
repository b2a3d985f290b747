package paperkin.loader.source.listing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paperkin.loader.source.listing.ListingLine.Kind;
import paperkin.loader.source.piece.Piece;

/// AITopics: title, source, abstract. The source becomes the venue.
final class AiTopicsShape implements ListingShape {

    private static final int MAX_SOURCES = 1_000;

    private final Set<String> sources = new HashSet<>();

    /// Takes records off the back, where the abstract holds them fast.
    @Override
    public List<ListingRecord> records(List<ListingLine> run, boolean abstractFollows) {
        Deque<ListingLine> lines = new ArrayDeque<>();
        run.stream().filter(AiTopicsShape::mayCount).forEach(lines::add);
        Deque<ListingRecord> records = new ArrayDeque<>();
        while (!lines.isEmpty()) {
            boolean certain = abstractFollows && records.isEmpty();
            lastRecord(lines, certain).ifPresent(records::addFirst);
        }
        return List.copyOf(records);
    }

    /// Takes title and source, and a short abstract behind a known source, off the back. A title
    /// without a source, and a source that was none before, count only if the title looks like one.
    private Optional<ListingRecord> lastRecord(Deque<ListingLine> lines, boolean certain) {
        ListingLine last = lines.removeLast();
        if (last.kind() == Kind.SENTENCE && lines.size() > 1 && isSource(lines.getLast())) {
            Piece source = lines.removeLast().line();
            ListingRecord record = new ListingRecord(lines.removeLast().line()).venue(source);
            record.paragraph(last.line());
            return Optional.of(record);
        }
        boolean known = isSource(last);
        if (lines.isEmpty() || (!known && isSource(lines.getLast()))) {
            return certain || (last.looksLikeTitle() && !known)
                    ? Optional.of(new ListingRecord(last.line()))
                    : Optional.empty();
        }
        ListingLine title = lines.removeLast();
        return certain || known || title.looksLikeTitle()
                ? Optional.of(new ListingRecord(title.line()).venue(remember(last)))
                : Optional.empty();
    }

    @Override
    public int linesBeforeAbstract() {
        return 2;
    }

    private static boolean mayCount(ListingLine line) {
        return line.kind() == Kind.SHORT || line.kind() == Kind.SENTENCE;
    }

    private boolean isSource(ListingLine line) {
        return line.text().startsWith("arXiv.org") || sources.contains(line.text());
    }

    private Piece remember(ListingLine source) {
        if (sources.size() < MAX_SOURCES) {
            sources.add(source.text());
        }
        return source.line();
    }
}

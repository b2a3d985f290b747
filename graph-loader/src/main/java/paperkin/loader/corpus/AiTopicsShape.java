package paperkin.loader.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paperkin.loader.corpus.ListingLine.Kind;

/// AITopics: title, source, abstract. The source becomes the venue.
final class AiTopicsShape implements ListingShape {

    private static final int MAX_SOURCES = 1_000;

    private final Set<String> sources = new HashSet<>();

    /// Pairs title and source from the back, where the abstract holds them fast. What is left over
    /// in front, and a pair whose second line was no source before, counts only if it looks like a
    /// title.
    @Override
    public List<ListingRecord> records(List<ListingLine> run, boolean abstractFollows) {
        List<ListingLine> lines =
                run.stream()
                        .filter(line -> line.kind() == Kind.SHORT || line.kind() == Kind.SENTENCE)
                        .toList();
        Deque<ListingRecord> records = new ArrayDeque<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Line> shortAbstract = Optional.empty();
            if (i > 1 && lines.get(i).kind() == Kind.SENTENCE && isSource(lines.get(i - 1))) {
                shortAbstract = Optional.of(lines.get(i).line());
                i--;
            }
            boolean certain = abstractFollows && records.isEmpty();
            ListingLine source = lines.get(i);
            if (i > 0 && (isSource(source) || !isSource(lines.get(i - 1)))) {
                i--;
                if (certain || isSource(source) || lines.get(i).looksLikeTitle()) {
                    records.addFirst(
                            new ListingRecord(lines.get(i).line()).venue(remember(source)));
                    shortAbstract.ifPresent(records.getFirst()::paragraph);
                }
            } else if (certain || (source.looksLikeTitle() && !isSource(source))) {
                records.addFirst(new ListingRecord(source.line()));
            }
        }
        return List.copyOf(records);
    }

    @Override
    public int linesBeforeAbstract() {
        return 2;
    }

    private boolean isSource(ListingLine line) {
        return line.text().startsWith("arXiv.org") || sources.contains(line.text());
    }

    private Line remember(ListingLine source) {
        if (sources.size() < MAX_SOURCES) {
            sources.add(source.text());
        }
        return source.line();
    }
}

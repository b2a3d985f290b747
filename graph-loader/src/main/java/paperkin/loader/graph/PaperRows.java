package paperkin.loader.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperRecord;

/// Papers, records, venues and authors as rows of the statements that write them.
public final class PaperRows {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PaperRows() {}

    public static List<Map<String, Object>> papers(Collection<PlannedPaper> papers) {
        return papers.stream()
                .map(paper -> row(paper.id(), fields(paper.paper(), paper.digest())))
                .toList();
    }

    private static Fields fields(Paper paper, String digest) {
        return new Fields()
                .text("id", paper.id())
                .text("title", paper.title())
                .text("abstract", paper.abstractText())
                .number("year", paper.year())
                .text("date", paper.date())
                .text("doi", paper.doi())
                .text("arxivId", paper.arxivId())
                .text("url", paper.url())
                .list("tags", paper.tags())
                .text("digest", digest);
    }

    public static List<Map<String, Object>> records(Collection<PaperRecord> records, String run) {
        return records.stream()
                .sorted(Comparator.comparing(PaperRecord::id))
                .map(record -> row(record.id(), fields(record).text("run", run)))
                .toList();
    }

    private static Fields fields(PaperRecord record) {
        return new Fields()
                .text("id", record.id())
                .text("source", record.source())
                .value("line", record.line())
                .text("givenId", record.givenId())
                .text("title", record.title())
                .text("abstract", record.abstractText())
                .number("year", record.year())
                .text("date", record.date())
                .text("doi", record.doi())
                .text("arxivId", record.arxivId())
                .text("url", record.url())
                .text("venue", record.venue())
                .list("authors", record.authors())
                .list("references", record.references())
                .list("tags", record.tags())
                .text("titleId", record.titleId());
    }

    private static Map<String, Object> row(String id, Fields fields) {
        return Map.of("id", id, "fields", fields.map());
    }

    public static List<Map<String, Object>> readFrom(Collection<PlannedPaper> papers) {
        return papers.stream()
                .flatMap(paper ->
                        paper.paper().records().stream()
                                .map(PaperRecord::id)
                                .sorted()
                                .map(id -> pair(paper, id)))
                .toList();
    }

    public static List<Map<String, Object>> references(Collection<PlannedPaper> papers) {
        return papers.stream()
                .flatMap(paper ->
                        paper.paper().references().stream()
                                .map(id -> Map.<String, Object>of("paper", paper.id(), "id", id)))
                .toList();
    }

    private static Map<String, Object> pair(PlannedPaper paper, String record) {
        return Map.of("paper", paper.id(), "record", record);
    }

    public static List<Map<String, Object>> venues(Collection<PlannedPaper> papers) {
        return papers.stream()
                .flatMap(paper -> venue(paper.id(), name(paper.paper().venue())))
                .toList();
    }

    private static Stream<Map<String, Object>> venue(String paper, String name) {
        return name.isEmpty()
                ? Stream.empty()
                : Stream.of(Map.of("paper", paper, "id", name, "name", name));
    }

    public static List<Map<String, Object>> authors(Collection<PlannedPaper> papers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedPaper paper : papers) {
            List<String> names = paper.paper().authors().stream().map(PaperRows::name).toList();
            IntStream.range(0, names.size())
                    .filter(i -> !names.get(i).isEmpty())
                    .forEach(i -> rows.add(author(paper.id(), names.get(i), i + 1)));
        }
        return rows;
    }

    private static Map<String, Object> author(String paper, String name, int position) {
        return Map.of("paper", paper, "id", name, "name", name, "position", position);
    }

    // A name is its own id: without spellings to choose from, nothing depends on what came first.
    private static String name(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }
}

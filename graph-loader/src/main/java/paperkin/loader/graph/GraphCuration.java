package paperkin.loader.graph;

import java.util.List;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;

/// The curation that a graph stands under, which the graph itself knows: whoever writes papers
/// looks it up behind the latch, so all of them stand under the same, whoever has written them and
/// when.
final class GraphCuration {

    private static final CypherFile CURRENT = CypherFile.load("load/curation-current");
    private static final CypherFile WRITE = CypherFile.load("load/curation-write");
    private static final CypherFile SETTLE = CypherFile.load("load/curation-settle");

    private volatile Known known = new Known("", new Curator(Curation.NONE), Curation.NONE);

    /// A curation that has been read.
    record Known(String digest, Curator curator, Curation curation) {

        static Known of(Curation curation) {
            return new Known(curation.digest(), new Curator(curation), curation);
        }
    }

    /// The curation of now.
    Known current(Writing reading) {
        Known before = known;
        List<Row> rows = reading.run(CURRENT, Map.of("known", before.digest()));
        String digest = rows.isEmpty() ? "" : rows.getFirst().text("digest");
        if (!digest.equals(before.digest())) {
            List<String> lines = rows.isEmpty() ? List.of() : rows.getFirst().texts("lines");
            known = Known.of(Curation.of(lines.stream().map(DecisionLine::parse).toList()));
        }
        return known;
    }

    /// Decisions that papers may not stand under yet, or still do, as a change was cut off.
    static List<Decision> unsettled(Writing reading) {
        return reading.run(CURRENT, Map.of("known", "")).stream()
                .flatMap(row -> row.texts("unsettled").stream())
                .map(line -> DecisionLine.parse(line).decision())
                .toList();
    }

    /// Puts the graph under another curation.
    ///
    /// @param unsettled the decisions that papers are not under yet, or still are
    static void write(Writing writing, Curation curation, List<Decision> unsettled) {
        writing.run(
                WRITE,
                Map.of(
                        "digest", curation.digest(),
                        "lines", texts(curation.lines()),
                        "unsettled",
                                texts(
                                        unsettled.stream()
                                                .map(each -> new DecisionLine(each, "", "", ""))
                                                .toList())));
    }

    private static List<String> texts(List<DecisionLine> lines) {
        return lines.stream().map(DecisionLine::toString).toList();
    }

    /// Notes that all papers stand under a curation, if it is still the graph's.
    static void settle(Writing writing, Curation curation) {
        writing.run(SETTLE, Map.of("digest", curation.digest()));
    }
}

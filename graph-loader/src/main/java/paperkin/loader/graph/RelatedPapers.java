package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.wording.PaperEncoder;

/// Keeps the RELATED edges up to date with the papers' texts and their edges to concepts.
///
/// The graph counts the changes of papers and concepts, and notes the count that RELATED accounts
/// for; while the two differ, RELATED is out of date.
final class RelatedPapers {

    private static final int PAPERS_PER_TRANSACTION = 1000;

    private final Graph graph;
    private final PaperEncoder encoder;

    RelatedPapers(Graph graph, PaperEncoder encoder) {
        this.graph = graph;
        this.encoder = encoder;
    }

    /// Computes RELATED for all papers, unless it is up to date. If another load changes papers
    /// meanwhile, the rest is left to that one, which has to begin again anyway.
    void refresh() {
        Changes changes = graph.write(RelatedPapers::changes);
        if (changes.areRelated()) {
            return;
        }
        Relatedness relatedness = relatedness();
        boolean current = true;
        for (int from = 0; current && from < relatedness.size(); from += PAPERS_PER_TRANSACTION) {
            current = write(changes, rows(relatedness, from));
        }
        if (current) {
            graph.write(writing -> finish(writing, changes));
        }
    }

    /// @param count how often papers or concepts have changed
    /// @param related that count when RELATED was last computed
    private record Changes(long count, long related) {

        boolean areRelated() {
            return count == related;
        }

        boolean areStill(Changes other) {
            return count == other.count;
        }
    }

    private static Changes changes(Writing writing) {
        Row row = writing.run(LoadStatements.LATCH, Map.of()).getFirst();
        return new Changes(row.integer("changes"), row.integer("related"));
    }

    private Relatedness relatedness() {
        long total = graph.read(LoadStatements.PAPER_COUNT, Map.of()).getFirst().integer("papers");
        var collector = new ProfileCollector();
        graph.readEach(
                LoadStatements.PAPER_PROFILES,
                Map.of("mostPapers", Relatedness.mostPapers(total)),
                row -> collector.add(PaperProfile.of(row, encoder)));
        return collector.relatedness(total);
    }

    private static List<Map<String, Object>> rows(Relatedness relatedness, int from) {
        int to = Math.min(relatedness.size(), from + PAPERS_PER_TRANSACTION);
        List<List<RelatedPaper>> related = relatedness.related(from, to);
        List<Map<String, Object>> rows = new ArrayList<>(to - from);
        for (int i = 0; i < related.size(); i++) {
            rows.add(
                    Map.of(
                            "id", relatedness.paper(from + i),
                            "related", related.get(i).stream().map(RelatedPapers::row).toList()));
        }
        return rows;
    }

    private static Map<String, Object> row(RelatedPaper related) {
        return Map.of(
                "id", related.paper(),
                "score", related.score(),
                "wording", related.wording(),
                "concepts", related.concepts());
    }

    private boolean write(Changes changes, List<Map<String, Object>> rows) {
        return graph.write(writing -> write(writing, changes, rows));
    }

    private static boolean write(Writing writing, Changes changes, List<Map<String, Object>> rows) {
        boolean current = changes.areStill(changes(writing));
        if (current) {
            writing.run(LoadStatements.RELATED, Map.of("rows", rows));
        }
        return current;
    }

    private static boolean finish(Writing writing, Changes changes) {
        boolean current = changes.areStill(changes(writing));
        if (current) {
            writing.run(LoadStatements.RELATED_CURRENT, Map.of("changes", changes.count()));
        }
        return current;
    }
}

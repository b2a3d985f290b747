package paperkin.loader.bench;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.SchemaMigrations;
import paperkin.cypher.Writing;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.EdgeRows;
import paperkin.loader.graph.Extraction;

/// A loader as one would first write it: a transaction per paper, a statement per edge. It has the
/// same indexes to write with, and less to write: papers, concepts and the edges between them.
final class NaiveLoader {

    private static final CypherFile PAPER = CypherFile.load("bench/naive-paper");
    private static final CypherFile EDGE = CypherFile.load("bench/naive-edge");

    private final Graph graph;
    private final Extraction extraction;

    NaiveLoader(Graph graph, Extraction extraction) {
        this.graph = graph;
        this.extraction = extraction;
    }

    /// Writes records, each as a paper; returns how many edges they have.
    long load(Iterator<PaperRecord> records, StageTimes times) {
        new SchemaMigrations(graph).apply();
        times.stage("Loading papers");
        long edges = 0;
        while (records.hasNext()) {
            PaperRecord record = records.next();
            List<Map<String, Object>> rows = rows(record);
            graph.write(writing -> write(writing, record, rows));
            edges += rows.size();
        }
        return edges;
    }

    private List<Map<String, Object>> rows(PaperRecord record) {
        List<ConceptEdge> edges =
                ConceptEdge.of(extraction.source().mentions(record.title(), record.abstractText()));
        return new EdgeRows(new TreeMap<>(Map.of(record.id(), edges))).edges();
    }

    private static int write(Writing writing, PaperRecord record, List<Map<String, Object>> rows) {
        writing.run(
                PAPER,
                Map.of(
                        "id", record.id(),
                        "fields",
                                Map.of(
                                        "title", record.title(),
                                        "abstract", record.abstractText())));
        for (Map<String, Object> row : rows) {
            writing.run(EDGE, edge(row));
        }
        return rows.size();
    }

    @SuppressWarnings("unchecked") // The rows say so.
    private static Map<String, Object> edge(Map<String, Object> row) {
        Map<String, Object> fields = (Map<String, Object>) row.getOrDefault("fields", Map.of());
        return Map.of(
                "paper", row.getOrDefault("paper", ""),
                "concept", row.getOrDefault("concept", ""),
                "label", fields.getOrDefault("label", ""),
                "fields", fields);
    }
}

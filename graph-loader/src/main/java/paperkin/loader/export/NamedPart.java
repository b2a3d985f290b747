package paperkin.loader.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// The papers and concepts that an answer names, with the relationships in it; where it has none,
/// with all edges from these papers to these concepts, and among these papers or these concepts.
record NamedPart(
        Graph graph,
        List<String> paperIds,
        List<String> conceptIds,
        List<String> relationships,
        List<Row> conceptTies)
        implements Contents {

    private static final CypherFile NAMED = CypherFile.load("export/named");
    private static final CypherFile PAPERS = CypherFile.load("export/named-papers");
    private static final CypherFile CONCEPTS = CypherFile.load("export/named-concepts");
    private static final CypherFile LINKS = CypherFile.load("export/named-links");
    private static final CypherFile KIN = CypherFile.load("export/named-kin");

    static NamedPart of(Graph graph, Names names) {
        List<Row> named =
                graph.read(
                        NAMED,
                        Map.of(
                                "papers", List.copyOf(names.papers()),
                                "concepts", List.copyOf(names.concepts()),
                                "nodes", List.copyOf(names.nodes()),
                                "relationships", List.copyOf(names.relationships())));
        List<String> concepts = ids(named, "concept");
        return new NamedPart(
                graph,
                ids(named, "paper"),
                concepts,
                List.copyOf(names.relationships()),
                names.ties().stream().filter(tie -> isAmong(concepts, tie)).toList());
    }

    private static List<String> ids(List<Row> named, String kind) {
        return named.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("id"))
                .toList();
    }

    private static boolean isAmong(List<String> concepts, Row tie) {
        return concepts.contains(tie.text("source")) && concepts.contains(tie.text("target"));
    }

    boolean isEmpty() {
        return paperIds.isEmpty() && conceptIds.isEmpty();
    }

    @Override
    public void papers(RowWriter writer) throws IOException {
        RowWriter.each(graph, PAPERS, Map.of("ids", paperIds), writer);
    }

    @Override
    public void concepts(RowWriter writer) throws IOException {
        RowWriter.each(
                graph, CONCEPTS, Map.of("ids", conceptIds, "relationships", relationships), writer);
    }

    @Override
    public void links(RowWriter writer) throws IOException {
        RowWriter.each(
                graph,
                LINKS,
                Map.of(
                        "papers", paperIds,
                        "concepts", conceptIds,
                        "relationships", relationships),
                writer);
    }

    @Override
    public void ties(RowWriter writer) throws IOException {
        for (Row tie : conceptTies) {
            writer.write(tie);
        }
    }

    @Override
    public void kin(RowWriter writer) throws IOException {
        RowWriter.each(
                graph, KIN, Map.of("papers", paperIds, "relationships", relationships), writer);
    }
}

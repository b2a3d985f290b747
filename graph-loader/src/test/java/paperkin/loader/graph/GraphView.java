package paperkin.loader.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;

/// What a graph holds, in lines that a test can write down.
record GraphView(Graph graph) {

    /// Paper, role, concept, surface form and spans of every edge, as in `p1 USES_METHOD bert BERT
    /// [a:0:4]`.
    List<String> edges() {
        return rows("edges").stream()
                .map(row ->
                        "%s %s %s %s %s"
                                .formatted(
                                        row.text("paper"),
                                        row.text("role"),
                                        row.text("concept"),
                                        row.text("surface"),
                                        row.texts("spans")))
                .toList();
    }

    /// Id, label, frequency, labels and surface forms of every concept, as in `bert BERT 2
    /// [Concept, Method] [BERT 2, Bert 1]`.
    List<String> concepts() {
        return rows("concepts").stream()
                .map(row ->
                        "%s %s %d %s %s"
                                .formatted(
                                        row.text("id"),
                                        row.text("label"),
                                        row.integer("df"),
                                        row.texts("labels").stream().sorted().toList(),
                                        row.texts("aliases")))
                .toList();
    }

    /// Ids, or surface forms, of all nodes with a label.
    List<String> ids(String label) {
        return graph.read(file("nodes"), Map.of("label", label)).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    /// Ids of the records of a paper.
    List<String> recordsOf(String paper) {
        return graph.read(file("records-of"), Map.of("paper", paper)).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    /// Every BROADER edge, as in `resnet18 BROADER resnet`.
    List<String> broader() {
        return rows("broader").stream()
                .map(row -> row.text("narrow") + " BROADER " + row.text("broad"))
                .toList();
    }

    /// Every concept that was found and has become something else, as in `bert-model -> bert`.
    List<String> found() {
        return rows("found").stream()
                .map(row -> row.text("id") + " -> " + row.text("now"))
                .toList();
    }

    /// Every citation with the ids that it is made by, and every reference whose paper is not
    /// there, as in `p1 CITES p2 [10.1000/x]` and `p1 REFERS_TO p9`.
    List<String> citations() {
        return rows("citations").stream().map(row -> row.text("citation")).toList();
    }

    /// The tags of a paper.
    List<String> tags(String paper) {
        return graph.read(file("tags"), Map.of("id", paper)).getFirst().texts("tags");
    }

    /// What relates each paper to others, by its id.
    Map<String, Profile> profiles() {
        Map<String, Profile> profiles = new TreeMap<>();
        graph.read(LoadStatements.PROFILES_CURRENT, Map.of()).stream()
                .map(Profile::of)
                .forEach(profile -> profiles.put(profile.paper(), profile));
        return profiles;
    }

    /// Papers whose profiles name other concepts than their edges lead to.
    List<String> misfiled() {
        return rows("misfiled-profiles").stream().map(row -> row.text("paper")).toList();
    }

    /// Every RELATED edge.
    List<Row> related() {
        return rows("related");
    }

    /// How many RELATED edges come from each run, by its id.
    Map<String, Long> runsOfRelated() {
        Map<String, Long> edges = new TreeMap<>();
        rows("related-runs").forEach(row -> edges.put(row.text("run"), row.integer("edges")));
        return edges;
    }

    /// Empties the graph, but for its schema.
    void empty() {
        graph.runAlone(file("wipe"), Map.of());
        graph.runAlone(file("forget-changes"), Map.of());
    }

    private List<Row> rows(String name) {
        return graph.read(file(name), Map.of());
    }

    private static CypherFile file(String name) {
        return CypherFile.load("loader-it/" + name);
    }
}

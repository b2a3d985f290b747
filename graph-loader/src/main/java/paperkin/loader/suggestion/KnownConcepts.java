package paperkin.loader.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;

/// All concepts of a graph.
final class KnownConcepts {

    private static final CypherFile READ = CypherFile.load("load/suggest-concepts");

    private final List<KnownConcept> all = new ArrayList<>();
    private final Map<String, KnownConcept> byId = new HashMap<>();

    static KnownConcepts read(Graph graph) {
        var known = new KnownConcepts();
        graph.readEach(READ, Map.of(), row -> known.add(KnownConcept.of(row)));
        return known;
    }

    void add(KnownConcept concept) {
        all.add(concept);
        byId.put(concept.id(), concept);
    }

    List<KnownConcept> all() {
        return all;
    }

    Optional<KnownConcept> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

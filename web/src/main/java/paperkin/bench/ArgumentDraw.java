package paperkin.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;

/// Draws what to ask a graph; the same of the same graph with the same seed.
final class ArgumentDraw {

    private static final int HUBS = 20;
    private static final int CONCEPTS = 90;
    private static final int PAPERS = 400;
    private static final int GREATEST_HUBS = 5;
    private static final int HUB_PAPERS = 100;
    private static final int TOGETHER = 3;

    private static final CypherFile EVERY_CONCEPT = CypherFile.load("bench/every-concept");
    private static final CypherFile EVERY_PAPER = CypherFile.load("bench/every-paper");
    private static final CypherFile PAPERS_OF = CypherFile.load("bench/papers-of-concept");
    private static final CypherFile METHODS_OF = CypherFile.load("bench/methods-of-papers");
    private static final CypherFile TOP = CypherFile.load("queries/top-concepts");

    private final Graph graph;
    private final Random random;

    ArgumentDraw(Graph graph, long seed) {
        this.graph = graph;
        this.random = new Random(seed);
    }

    /// A concept, as far as it is asked for.
    private record Named(String id, String label) {

        static Named of(Row row) {
            return new Named(row.text("id"), row.text("label"));
        }
    }

    /// @throws LoaderException if the graph has no papers with concepts
    Arguments draw() {
        List<Named> hubs = top("any");
        List<Named> drawn = concepts();
        List<String> papers = papers();
        if (hubs.isEmpty() || papers.isEmpty()) {
            throw new LoaderException("There are no papers with concepts to ask for.");
        }
        return new Arguments(
                shuffled(
                        Stream.concat(hubs.stream(), drawn.stream())
                                .map(Named::id)
                                .distinct()
                                .toList()),
                papers,
                shuffled(
                        Stream.concat(hubs.stream(), drawn.stream())
                                .map(Named::label)
                                .filter(label -> !label.isBlank())
                                .distinct()
                                .toList()),
                methods(papers),
                hubPapers(hubs));
    }

    private List<Named> top(String type) {
        return graph.read(TOP, Map.of("type", type, "limit", HUBS)).stream()
                .map(Named::of)
                .toList();
    }

    /// Half of them by how many papers have them, half as they come.
    private List<Named> concepts() {
        var frequent = new Sample<Named>(CONCEPTS, random);
        var any = new Sample<Named>(CONCEPTS, random);
        graph.readEach(
                EVERY_CONCEPT,
                Map.of(),
                row -> {
                    frequent.offer(Named.of(row), Math.max(1, row.decimal("df")));
                    any.offer(Named.of(row), 1);
                });
        return Stream.concat(frequent.items().stream(), any.items().stream()).toList();
    }

    private List<String> papers() {
        var sample = new Sample<String>(PAPERS, random);
        graph.readEach(EVERY_PAPER, Map.of(), row -> sample.offer(row.text("id"), 1));
        return sample.items();
    }

    private List<List<String>> methods(List<String> papers) {
        List<List<String>> together = new ArrayList<>();
        graph.read(METHODS_OF, Map.of("papers", papers)).stream()
                .map(row -> shuffled(row.texts("methods")))
                .filter(methods -> methods.size() >= TOGETHER)
                .map(methods -> methods.subList(0, TOGETHER))
                .forEach(together::add);
        List<String> hubs = top("method").stream().map(Named::id).toList();
        IntStream.rangeClosed(0, hubs.size() - TOGETHER)
                .mapToObj(i -> hubs.subList(i, i + TOGETHER))
                .forEach(together::add);
        return shuffled(together);
    }

    private List<String> hubPapers(List<Named> hubs) {
        var sample = new Sample<String>(HUB_PAPERS, random);
        for (Named hub : hubs.subList(0, Math.min(GREATEST_HUBS, hubs.size()))) {
            graph.readEach(
                    PAPERS_OF, Map.of("concept", hub.id()), row -> sample.offer(row.text("id"), 1));
        }
        return sample.items().stream().distinct().toList();
    }

    private <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}

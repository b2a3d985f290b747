package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.curation.Target;
import paperkin.loader.graph.Removal.By;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Role;
import paperkin.store.GraphAccess;

/// A graph under decisions has no memory either: whatever was decided, taken back, loaded and taken
/// out, in whatever order, it is the graph of the records and the decisions that are left.
class CurationHistoryIT {

    private static final List<String> CONCEPTS =
            List.of("bert", "gpt", "depth", "parsing", "squad", "yolo", "yolov5", "new");
    private static final List<String> SURFACES =
            List.of("M_Bert", "m_bert!", "M_Gpt!", "C_Depth", "T_Parsing~", "D_Squad", "M_Yolo");
    private static final List<String> PAPERS = List.of("10.1000/1", "10.1000/2", "g1", "g2");

    private final ToyExtraction toy = new ToyExtraction();

    /// A graph of its own, which closes when the process ends.
    private static final class Shared {
        static final Graph GRAPH = open();

        private static Graph open() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "curation-");
                return Graph.connect(GraphAccess.open(folder.resolve("store")).address());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// One thing that is done to a graph.
    sealed interface Step {

        /// Records are loaded.
        record Load(List<PaperRecord> records) implements Step {}

        /// What a source brought is taken out.
        record RemoveSource(String source) implements Step {}

        /// Somebody decides something and applies it.
        record Decide(Decision decision) implements Step {}

        /// The nth decision is taken back, if there are so many.
        record Undo(int number) implements Step {}

        /// Somebody writes a decision into the file, at the nth place, which the next load applies.
        record Insert(int number, Decision decision) implements Step {}
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void a_graph_is_that_of_the_records_and_the_decisions_that_are_left(
            @ForAll("histories") List<Step> steps) {
        empty();
        var left = new Left();
        steps.forEach(step -> take(step, left));
        apply(left);
        String digest = GraphDigest.of(Shared.GRAPH);
        var view = new GraphView(Shared.GRAPH);
        List<String> found = view.found();
        Map<String, Profile> profiles = view.profiles();
        assertThat(view.misfiled()).isEmpty();

        empty();
        load(left.records(), Optional.of(left.curation()));

        assertThat(digest).isEqualTo(GraphDigest.of(Shared.GRAPH));
        assertThat(found).isEqualTo(view.found());
        assertThat(profiles).isEqualTo(view.profiles());
    }

    @Property(tries = 10, shrinking = ShrinkingMode.BOUNDED)
    void a_rehearsal_says_what_an_application_does(
            @ForAll("records") List<PaperRecord> records,
            @ForAll("decisions") List<Decision> before,
            @ForAll("decisions") List<Decision> after) {
        empty();
        var curating = curating();
        load(records, Optional.of(curation(before)));
        String digest = GraphDigest.of(Shared.GRAPH);

        CurationReport rehearsed = curating.rehearse(curation(after));

        assertThat(GraphDigest.of(Shared.GRAPH)).isEqualTo(digest);
        assertThat(curating.run(() -> curation(after), LoadProgress.silent())).isEqualTo(rehearsed);
        curating.run(() -> curation(before), LoadProgress.silent());
        assertThat(GraphDigest.of(Shared.GRAPH)).isEqualTo(digest);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, loads()),
                        Tuple.of(1, Arbitraries.of("a", "b").map(Step.RemoveSource::new)),
                        Tuple.of(5, decision().map(Step.Decide::new)),
                        Tuple.of(3, Arbitraries.integers().between(0, 6).map(Step.Undo::new)),
                        Tuple.of(
                                1,
                                Combinators.combine(
                                                Arbitraries.integers().between(0, 6), decision())
                                        .as(Step.Insert::new)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    private Arbitrary<Step> loads() {
        return records().map(Step.Load::new);
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        return decision().list().ofMaxSize(5);
    }

    private static Arbitrary<Decision> decision() {
        Arbitrary<String> concept = Arbitraries.of(CONCEPTS);
        Arbitrary<String> surface = Arbitraries.of(SURFACES);
        Arbitrary<String> paper = Arbitraries.of(PAPERS);
        Arbitrary<Target> target =
                Arbitraries.oneOf(
                        concept.map(Target.Concept::new), surface.map(Target.Surface::new));
        return Arbitraries.frequencyOf(
                Tuple.of(4, merges()),
                Tuple.of(3, splits()),
                Tuple.of(
                        1,
                        Combinators.combine(concept, Arbitraries.of("One", "Yolov5", "Two"))
                                .as(Decision.Rename::new)),
                Tuple.of(
                        2,
                        Combinators.combine(concept, Arbitraries.of(ConceptType.class))
                                .as(Decision.Retype::new)),
                Tuple.of(2, target.map(Decision.Block::new)),
                Tuple.of(1, target.map(Decision.Unblock::new)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        paper,
                                        concept,
                                        Arbitraries.of(Role.class),
                                        Arbitraries.of(ConceptType.class).optional(),
                                        Arbitraries.of("", "study", "nowhere"))
                                .as(Decision.Link::new)),
                Tuple.of(1, Combinators.combine(paper, concept).as(Decision.Unlink::new)),
                Tuple.of(
                        1,
                        Combinators.combine(concept, concept)
                                .filter((one, other) -> !one.equals(other))
                                .as(Decision.Broader::new)));
    }

    private static Arbitrary<Decision> merges() {
        return Arbitraries.of(CONCEPTS)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(ids -> new Decision.Merge(ids.getFirst(), ids.subList(1, ids.size())));
    }

    private static Arbitrary<Decision> splits() {
        return Combinators.combine(
                        Arbitraries.of(CONCEPTS).list().uniqueElements().ofSize(2),
                        Arbitraries.of(SURFACES).list().uniqueElements().ofMinSize(1).ofMaxSize(2))
                .as((ids, surfaces) -> new Decision.Split(ids.getFirst(), surfaces, ids.getLast()));
    }

    @Provide
    Arbitrary<List<PaperRecord>> records() {
        return record().list().ofMinSize(1).ofMaxSize(6);
    }

    // Few values for each field, so that papers and decisions meet in every way.
    private static Arbitrary<PaperRecord> record() {
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of("", "g1", "g2"),
                        Arbitraries.of("One M_Bert", "Two", "Three D_Squad!", "C_Depth"),
                        Arbitraries.of(
                                "",
                                "We study M_Bert and C_Depth. Then m_bert! comes, M_Yolo too.",
                                "T_Parsing~ D_Squad. M_Yolov5 and M_Yolo",
                                "M_Gpt! M_Bert m_bert! study",
                                "C_Depth. C_depth~ here. D_Depth! there"),
                        Arbitraries.of("", "10.1000/1", "10.1000/2"),
                        Arbitraries.of("", "2019", "2020"))
                .as((source, id, title, text, doi, year) ->
                        new RecordDraft()
                                .text(RecordField.ID, id)
                                .text(RecordField.TITLE, title)
                                .text(RecordField.ABSTRACT, text)
                                .text(RecordField.DOI, doi)
                                .text(RecordField.YEAR, year)
                                .record(source, 1));
    }

    /// The records and the decisions that are left.
    private static final class Left {
        private final Map<String, PaperRecord> records = new TreeMap<>();
        private final List<Decision> decisions = new ArrayList<>();

        List<PaperRecord> records() {
            return List.copyOf(records.values());
        }

        Curation curation() {
            return CurationHistoryIT.curation(decisions);
        }
    }

    private void take(Step step, Left left) {
        switch (step) {
            case Step.Load(List<PaperRecord> records) -> {
                load(records, Optional.of(left.curation()));
                Set<String> seen = new TreeSet<>();
                records.stream()
                        .filter(record -> seen.add(record.id()))
                        .forEach(record -> left.records.put(record.id(), record));
            }
            case Step.RemoveSource(String source) -> removeSource(source, left);
            case Step.Decide(Decision decision) -> {
                left.decisions.add(decision);
                apply(left);
            }
            case Step.Undo(int number) when number < left.decisions.size() -> {
                left.decisions.remove(number);
                apply(left);
            }
            case Step.Undo _ -> {
                // There are fewer.
            }
            case Step.Insert(int number, Decision decision) ->
                    left.decisions.add(Math.min(number, left.decisions.size()), decision);
        }
    }

    private void removeSource(String source, Left left) {
        List<String> ids =
                left.records().stream()
                        .filter(record -> record.source().equals(source))
                        .map(PaperRecord::id)
                        .toList();
        if (!ids.isEmpty()) {
            var removal = new Removal(Shared.GRAPH, toy.extraction());
            removal.remove(removal.records(By.SOURCE, List.of(source)), LoadProgress.silent());
            ids.forEach(left.records::remove);
        }
    }

    private void apply(Left left) {
        curating().run(left::curation, LoadProgress.silent());
    }

    private Curating curating() {
        return new Curating(Shared.GRAPH, toy.extraction().hierarchy());
    }

    private static Curation curation(List<Decision> decisions) {
        return Curation.of(
                decisions.stream().map(each -> new DecisionLine(each, "", "", "")).toList());
    }

    private void load(List<PaperRecord> records, Optional<Curation> curation) {
        new Loader(Shared.GRAPH, toy.extraction(), curation)
                .load(records.stream().map(Entry.Read::new), List::of, LoadProgress.silent());
    }

    private static void empty() {
        new SchemaMigrations(Shared.GRAPH).apply();
        new GraphView(Shared.GRAPH).empty();
    }
}

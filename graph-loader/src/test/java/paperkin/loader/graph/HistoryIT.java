package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import paperkin.loader.graph.Removal.By;
import paperkin.store.GraphAccess;

/// A graph has no memory: whatever was loaded, loaded again with other texts, and taken out, it is
/// the graph of the records that are left.
class HistoryIT {

    private final ToyExtraction toy = new ToyExtraction();

    /// A graph of its own, which closes when the process ends.
    private static final class Shared {
        static final Graph GRAPH = open();

        private static Graph open() {
            try {
                Path folder = Files.createTempDirectory(Path.of("target"), "history-");
                return Graph.connect(GraphAccess.open(folder.resolve("store")).address());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// One thing that is done to a graph.
    sealed interface Step {

        /// Records are loaded in one run.
        record Load(List<PaperRecord> records) implements Step {}

        /// What a source brought is taken out.
        record RemoveSource(String source) implements Step {}

        /// What the nth run wrote is taken out, if there were so many.
        record RemoveRun(int number) implements Step {}

        /// The nth paper by id is taken out, if there are so many.
        record RemovePaper(int number) implements Step {}
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void a_graph_is_that_of_the_records_that_are_left(@ForAll("histories") List<Step> steps) {
        empty();
        var left = new Left();
        steps.forEach(step -> take(step, left));
        String digest = GraphDigest.of(Shared.GRAPH);
        assertThat(new GraphView(Shared.GRAPH).misfiled()).isEmpty();

        empty();
        load(left.records());

        assertThat(digest).isEqualTo(GraphDigest.of(Shared.GRAPH));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, loads()),
                        Tuple.of(1, Arbitraries.of("a", "b", "c").map(Step.RemoveSource::new)),
                        Tuple.of(1, Arbitraries.integers().between(0, 4).map(Step.RemoveRun::new)),
                        Tuple.of(
                                1, Arbitraries.integers().between(0, 6).map(Step.RemovePaper::new)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(7);
    }

    private static Arbitrary<Step> loads() {
        return records().list().ofMinSize(1).ofMaxSize(8).map(Step.Load::new);
    }

    // Few values for each field, so that records meet in every way.
    private static Arbitrary<PaperRecord> records() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of("", "g1", "g2", "g3"),
                        Arbitraries.of("One M_Bert", "Two", "Three D_Squad!", "Four"),
                        Arbitraries.of("", "M_Bert and C_Depth", "T_Parsing~ D_Squad", "M_Gpt!"),
                        Arbitraries.of("", "", "10.1000/1", "10.1000/2"),
                        Arbitraries.of("", "2019", "2020", "2022"),
                        Arbitraries.of("", "Ada Lovelace", "Alan Turing"),
                        Arbitraries.of("10.1000/1", "10.1000/2", "g1", "g2", "g9")
                                .list()
                                .ofMaxSize(2))
                .as((source, id, title, text, doi, year, author, cited) ->
                        new RecordDraft()
                                .text(RecordField.ID, id)
                                .text(RecordField.TITLE, title)
                                .text(RecordField.ABSTRACT, text)
                                .text(RecordField.DOI, doi)
                                .text(RecordField.YEAR, year)
                                .text(RecordField.VENUE, "Venue of " + source)
                                .list(RecordField.AUTHORS, List.of(author))
                                .list(RecordField.REFERENCES, cited)
                                .record(source, 1));
    }

    /// The records that are left, with the run that each comes from.
    private static final class Left {
        private final Map<String, PaperRecord> records = new TreeMap<>();
        private final Map<String, String> runs = new TreeMap<>();
        private final List<String> allRuns = new ArrayList<>();

        List<PaperRecord> records() {
            return List.copyOf(records.values());
        }

        // The first of several records with one id counts.
        void load(List<PaperRecord> loaded, String run) {
            allRuns.add(run);
            Set<String> seen = new HashSet<>();
            for (PaperRecord record : loaded) {
                if (seen.add(record.id()) && !record.equals(records.put(record.id(), record))) {
                    runs.put(record.id(), run);
                }
            }
        }

        void removeAll(Set<String> ids) {
            records.keySet().removeAll(ids);
            runs.keySet().removeAll(ids);
        }

        Set<String> ofRun(String run) {
            var ids = new HashSet<String>();
            runs.forEach((id, each) -> {
                if (each.equals(run)) {
                    ids.add(id);
                }
            });
            return ids;
        }
    }

    private void take(Step step, Left left) {
        switch (step) {
            case Step.Load(List<PaperRecord> records) -> {
                Set<String> before = Set.copyOf(view().ids("Run"));
                load(records);
                var runs = new ArrayList<>(view().ids("Run"));
                runs.removeAll(before);
                left.load(records, runs.getFirst());
            }
            case Step.RemoveSource(String source) -> {
                Set<String> ids = new HashSet<>();
                left.records().stream()
                        .filter(record -> record.source().equals(source))
                        .forEach(record -> ids.add(record.id()));
                remove(By.SOURCE, source, ids, left);
            }
            case Step.RemoveRun(int number) when number < left.allRuns.size() -> {
                String run = left.allRuns.get(number);
                remove(By.RUN, run, left.ofRun(run), left);
            }
            case Step.RemovePaper(int number) when number < view().ids("Paper").size() -> {
                String paper = view().ids("Paper").get(number);
                remove(By.PAPER, paper, Set.copyOf(view().recordsOf(paper)), left);
            }
            case Step.RemoveRun _, Step.RemovePaper _ -> {
                // There is none.
            }
        }
    }

    private void remove(By by, String name, Set<String> expected, Left left) {
        if (expected.isEmpty()) {
            return;
        }
        var removal = new Removal(Shared.GRAPH, toy.extraction());
        Set<String> ids = removal.records(by, List.of(name));
        assertThat(ids).isEqualTo(expected);
        removal.remove(ids, LoadProgress.silent());
        left.removeAll(ids);
    }

    private void load(List<PaperRecord> records) {
        new Loader(Shared.GRAPH, toy.extraction())
                .load(records.stream().map(Entry.Read::new), List::of, LoadProgress.silent());
    }

    private static void empty() {
        new SchemaMigrations(Shared.GRAPH).apply();
        view().empty();
    }

    private static GraphView view() {
        return new GraphView(Shared.GRAPH);
    }
}

package paperkin.loader.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.Graph;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.store.GraphAccess;

/// Which papers are related, after a load of many and after one of few.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelatedPapersIT {

    private static final List<PaperRecord> MANY = ToyRecords.many("many", 400, 1);
    // None of the papers that all sources have.
    private static final List<PaperRecord> FEW =
            ToyRecords.many("few", 20, 2).stream()
                    .filter(record -> !record.givenId().isEmpty())
                    .toList();

    private GraphAccess access;
    private Graph graph;

    @BeforeAll
    void open(@TempDir Path folder) {
        access = GraphAccess.open(folder.resolve("store"));
        graph = Graph.connect(access.address());
    }

    @AfterAll
    void close() {
        graph.close();
        access.close();
    }

    @BeforeEach
    void loadMany() {
        new SchemaMigrations(graph).apply();
        view().empty();
        load(MANY);
    }

    @Test
    void a_small_load_relates_what_it_brings_as_if_all_were_related_anew() {
        Set<String> before = Set.copyOf(view().ids("Paper"));

        load(FEW);

        Map<String, List<String>> found = lists();
        Set<String> brought = new HashSet<>(view().ids("Paper"));
        brought.removeAll(before);
        Relating.relate(graph, LoadProgress.silent());
        Map<String, List<String>> anew = lists();
        assertThat(brought).hasSize(16);
        for (String paper : brought) {
            assertThat(found.get(paper)).as(paper).isEqualTo(anew.get(paper));
        }
        for (String paper : before) {
            List<String> ofPaper = anew.getOrDefault(paper, List.of());
            assertThat(found.get(paper)).as(paper).hasSameSizeAs(ofPaper);
            assertThat(among(brought, found.getOrDefault(paper, List.of())))
                    .as(paper)
                    .containsAll(among(brought, ofPaper.subList(0, 15)));
        }
    }

    @Test
    void edges_know_the_run_they_come_from_and_a_small_load_leaves_most_alone() {
        Set<String> first = runs();
        assertThat(first).hasSize(1);

        load(FEW);

        assertThat(runs()).hasSize(2).containsAll(first);
        assertThat(view().runsOfRelated().get(first.iterator().next())).isGreaterThan(4000);

        Set<String> both = runs();
        Relating.relate(graph, LoadProgress.silent());

        assertThat(runs()).as("of scores that are others now").isNotEqualTo(both);
        assertThat(view().ids("Run")).containsAll(runs());
    }

    @Test
    void relating_again_changes_no_edge() {
        load(FEW);
        Relating.relate(graph, LoadProgress.silent());
        Map<String, Long> before = view().runsOfRelated();

        Relating.relate(graph, LoadProgress.silent());

        assertThat(view().runsOfRelated()).isEqualTo(before);
    }

    @Test
    void a_load_that_changes_nothing_leaves_all_edges_alone() {
        Set<String> before = runs();

        load(MANY);

        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void a_changed_paper_is_related_anew_and_so_are_those_that_were_related_to_it() {
        PaperRecord first = MANY.get(1);
        String paper = first.givenId();
        List<String> kin =
                lists().entrySet().stream()
                        .filter(each -> each.getValue().contains(paper))
                        .map(Map.Entry::getKey)
                        .toList();
        assertThat(kin).isNotEmpty();

        load(
                List.of(
                        ToyRecords.record(
                                first.source(), paper, "Something else", "Nothing of the sort.")));

        Map<String, List<String>> found = lists();
        Relating.relate(graph, LoadProgress.silent());
        Map<String, List<String>> anew = lists();
        assertThat(found.get(paper)).isEqualTo(anew.get(paper));
        kin.forEach(each -> assertThat(found.get(each)).as(each).isEqualTo(anew.get(each)));
        assertThat(view().ids("Unrelated")).isEmpty();
    }

    private static List<String> among(Set<String> some, List<String> papers) {
        return papers.stream().filter(some::contains).toList();
    }

    private Set<String> runs() {
        return view().runsOfRelated().keySet();
    }

    /// The related papers of each paper, the best first.
    private Map<String, List<String>> lists() {
        return view().related().stream()
                .collect(
                        groupingBy(
                                row -> row.text("paper"),
                                mapping(row -> row.text("related"), toList())));
    }

    private GraphView view() {
        return new GraphView(graph);
    }

    private void load(List<PaperRecord> records) {
        new Loader(graph, new ToyExtraction().extraction())
                .load(records.stream().map(Entry.Read::new), List::of, LoadProgress.silent());
    }
}

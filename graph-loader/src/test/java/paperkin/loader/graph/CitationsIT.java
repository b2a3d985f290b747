package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import paperkin.cypher.Graph;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;
import paperkin.store.GraphAccess;

/// What records say that their papers cite, as edges between papers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitationsIT {

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
    void empty() {
        new SchemaMigrations(graph).apply();
        view().empty();
    }

    @Test
    void a_citation_waits_until_the_cited_paper_is_there() {
        load(paper("a", "p1").cites("10.1000/late"));
        assertThat(view().citations()).containsExactly("p1 REFERS_TO 10.1000/late");

        load(paper("a", "p2").doi("10.1000/late"));

        assertThat(view().citations()).containsExactly("p1 CITES 10.1000/late [10.1000/late]");
        assertThat(view().ids("Reference")).isEmpty();
    }

    @Test
    void a_paper_may_be_cited_by_any_of_its_ids_however_they_are_spelled() {
        load(
                paper("a", "p1").doi("10.1000/X").arxiv("1706.03762"),
                paper("a", "p2").cites("https://doi.org/10.1000/x", "arXiv:1706.03762v3"),
                paper("a", "p3").cites("p1"));

        assertThat(view().citations())
                .containsExactly(
                        "p2 CITES 10.1000/x [10.1000/x, 1706.03762]", "p3 CITES 10.1000/x [p1]");
    }

    @Test
    void records_of_one_paper_cite_together_and_never_their_own_paper() {
        load(
                paper("a", "p1").doi("10.1000/x").cites("p2"),
                paper("b", "b1").doi("10.1000/x").cites("p3", "p1"),
                paper("a", "p2"),
                paper("a", "p3"));

        assertThat(view().citations())
                .containsExactly("10.1000/x CITES p2 [p2]", "10.1000/x CITES p3 [p3]");
    }

    @Test
    void what_a_paper_does_not_cite_any_more_goes() {
        load(paper("a", "p1").cites("p2", "p8", "p9"), paper("a", "p2"));

        load(paper("a", "p1").cites("p9"));

        assertThat(view().citations()).containsExactly("p1 REFERS_TO p9");
        assertThat(view().ids("Reference")).containsExactly("p9");
    }

    @Test
    void a_cited_paper_that_gets_another_id_stays_cited() {
        load(paper("a", "p1").cites("p2"), paper("a", "p2"));

        load(paper("a", "p2").doi("10.1000/new"));

        assertThat(view().citations()).containsExactly("p1 CITES 10.1000/new [p2]");
    }

    @Test
    void a_record_that_loses_the_id_it_is_cited_by_leaves_the_reference_open() {
        load(paper("a", "p1").cites("10.1000/x"), paper("a", "p2").doi("10.1000/x"));

        load(paper("a", "p2").doi("10.1000/y"));

        assertThat(view().citations()).containsExactly("p1 REFERS_TO 10.1000/x");
    }

    @Test
    void the_graph_does_not_depend_on_the_order_of_loading() {
        List<PaperRecord> records = new ArrayList<>();
        var random = new Random(4);
        for (int i = 0; i < 60; i++) {
            Draft draft = paper(i % 2 == 0 ? "a" : "b", "p" + i);
            if (i % 3 == 0) {
                draft.doi("10.1000/" + random.nextInt(15));
            }
            for (int j = 0; j < 3; j++) {
                draft.cites(random.nextBoolean() ? "p" + random.nextInt(70) : doi(random));
            }
            records.add(draft.record());
        }
        loadAll(records);
        String digest = GraphDigest.of(graph);
        assertThat(view().citations()).anyMatch(c -> c.contains("CITES")).hasSizeGreaterThan(100);

        for (int seed = 0; seed < 3; seed++) {
            empty();
            Collections.shuffle(records, new Random(seed));
            for (int from = 0; from < records.size(); from += 7) {
                loadAll(records.subList(from, Math.min(from + 7, records.size())));
            }
            assertThat(GraphDigest.of(graph)).as("seed " + seed).isEqualTo(digest);
        }
    }

    @Test
    void topics_of_all_sources_are_kept_and_looked_at_for_changes() {
        load(paper("a", "p1").tags("cs.LG"), paper("b", "p1").tags("Physics", "cs.LG"));
        String digest = GraphDigest.of(graph);
        assertThat(view().tags("p1")).containsExactly("Physics", "cs.LG");

        load(paper("b", "p1").tags("cs.LG"));

        assertThat(view().tags("p1")).containsExactly("cs.LG");
        assertThat(GraphDigest.of(graph)).isNotEqualTo(digest);
    }

    private static String doi(Random random) {
        return "10.1000/" + random.nextInt(15);
    }

    private GraphView view() {
        return new GraphView(graph);
    }

    private void load(Draft... drafts) {
        loadAll(List.of(drafts).stream().map(Draft::record).toList());
    }

    private void loadAll(List<PaperRecord> records) {
        new Loader(graph, new ToyExtraction().extraction())
                .load(records.stream().map(Entry.Read::new), List::of, LoadProgress.silent());
    }

    private static Draft paper(String source, String id) {
        return new Draft(source, id);
    }

    /// A record whose title nothing else has.
    private static final class Draft {
        private final RecordDraft draft = new RecordDraft();
        private final List<String> references = new ArrayList<>();
        private final String source;

        Draft(String source, String id) {
            this.source = source;
            draft.text(RecordField.ID, id).text(RecordField.TITLE, "Title of " + id);
        }

        Draft doi(String doi) {
            draft.text(RecordField.DOI, doi);
            return this;
        }

        Draft arxiv(String id) {
            draft.text(RecordField.ARXIV_ID, id);
            return this;
        }

        Draft cites(String... ids) {
            references.addAll(List.of(ids));
            return this;
        }

        Draft tags(String... tags) {
            draft.list(RecordField.TAGS, List.of(tags));
            return this;
        }

        PaperRecord record() {
            return draft.list(RecordField.REFERENCES, references).record(source, 1);
        }
    }
}

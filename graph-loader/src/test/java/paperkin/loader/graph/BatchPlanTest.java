package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static paperkin.loader.graph.ToyRecords.record;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.corpus.RecordDraft;
import paperkin.loader.corpus.RecordField;

/// What a batch makes of stored papers, and how the outcomes add up over batches.
class BatchPlanTest {

    private static final String EXTRACTION = "toy";

    private final PaperRecord first = record("a", "p1", "One title", "Text");

    @Test
    void a_record_of_nothing_stored_is_a_new_paper() {
        BatchPlan plan = plan(List.of(first));

        assertThat(plan.changed()).extracting(PlannedPaper::id).containsExactly("p1");
        assertThat(plan.records()).containsExactly(first);
        assertThat(plan.vanished()).isEmpty();
        assertThat(count(plan)).isEqualTo("1 new");
    }

    @Test
    void a_record_that_is_stored_as_it_is_changes_nothing() {
        BatchPlan plan = plan(List.of(first), stored(first));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(count(plan)).isEqualTo("1 unchanged");
    }

    @Test
    void new_references_and_tags_change_the_paper() {
        PaperRecord citing =
                new RecordDraft()
                        .text(RecordField.ID, first.givenId())
                        .text(RecordField.TITLE, first.title())
                        .text(RecordField.ABSTRACT, first.abstractText())
                        .text(RecordField.YEAR, "2020")
                        .text(RecordField.VENUE, first.venue())
                        .list(RecordField.AUTHORS, first.authors())
                        .list(RecordField.REFERENCES, List.of("10.1000/cited"))
                        .list(RecordField.TAGS, List.of("cs.LG"))
                        .record(first.source(), first.line());

        assertThat(count(plan(List.of(citing), stored(first)))).isEqualTo("1 updated");
    }

    @Test
    void a_record_that_moved_to_another_line_leaves_its_paper_unchanged() {
        PaperRecord moved =
                new PaperRecord(
                        "a",
                        99,
                        "p1",
                        "One title",
                        "Text",
                        first.year(),
                        "",
                        "",
                        "",
                        "",
                        first.venue(),
                        first.authors(),
                        List.of(),
                        List.of());

        BatchPlan plan = plan(List.of(moved), stored(first));

        assertThat(plan.records()).containsExactly(moved);
        assertThat(plan.changed()).isEmpty();
        assertThat(count(plan)).isEqualTo("1 unchanged");
    }

    @Test
    void another_text_or_another_extraction_changes_the_paper() {
        PaperRecord edited = record("a", "p1", "One title", "Another text");

        assertThat(count(plan(List.of(edited), stored(first)))).isEqualTo("1 updated");
        assertThat(count(BatchPlan.of(List.of(first), List.of(stored(first)), "other")))
                .isEqualTo("1 updated");
    }

    @Test
    void a_paper_that_gets_another_id_is_the_same_paper() {
        PaperRecord untitled = record("a", "", "One title", "Text");
        PaperRecord withDoi = record("b", "", "10.1000/x", "One title", "");

        BatchPlan plan = plan(List.of(withDoi), stored(untitled));

        assertThat(plan.changed()).extracting(PlannedPaper::id).containsExactly("10.1000/x");
        assertThat(plan.vanished()).containsExactly(Paper.of(List.of(untitled)).id());
        assertThat(plan.cleared()).isEqualTo(List.copyOf(plan.vanished()));
        assertThat(count(plan)).isEqualTo("1 updated");
    }

    @Test
    void papers_that_a_later_batch_finds_to_be_one_are_counted_once() {
        PaperRecord second = record("a", "p2", "Another title", "Text");
        PaperRecord joining = record("b", "p2", "10.1000/p1", "Another title", "");
        PaperRecord firstWithDoi = record("a", "p1", "10.1000/p1", "One title", "Text");

        assertThat(
                        count(
                                plan(List.of(firstWithDoi, second)),
                                plan(List.of(joining), stored(firstWithDoi), stored(second))))
                .isEqualTo("1 new");
    }

    @Test
    void a_paper_that_gets_another_id_within_one_load_is_new_once() {
        PaperRecord untitled = record("a", "", "One title", "Text");
        PaperRecord withDoi = record("b", "", "10.1000/x", "One title", "");

        assertThat(count(plan(List.of(untitled)), plan(List.of(withDoi), stored(untitled))))
                .isEqualTo("1 new");
    }

    private static StoredRecord stored(PaperRecord record) {
        Paper paper = Paper.of(List.of(record));
        return new StoredRecord(record, paper.id(), PaperDigest.of(paper, EXTRACTION));
    }

    private static BatchPlan plan(List<PaperRecord> batch, StoredRecord... stored) {
        return BatchPlan.of(batch, List.of(stored), EXTRACTION);
    }

    private static String count(BatchPlan... plans) {
        var outcomes = new Outcomes();
        List.of(plans).forEach(outcomes::add);
        for (Outcomes.Outcome outcome : Outcomes.Outcome.values()) {
            if (outcomes.count(outcome) > 0) {
                assertThat(outcomes.papers()).isEqualTo(outcomes.count(outcome));
                return outcomes.count(outcome) + " " + outcome.name().toLowerCase(Locale.ROOT);
            }
        }
        return "none";
    }
}

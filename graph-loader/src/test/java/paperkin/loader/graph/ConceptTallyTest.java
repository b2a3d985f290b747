package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;
import paperkin.loader.curation.Curation;
import paperkin.loader.mention.ConceptType;

class ConceptTallyTest {

    private final ConceptTally tally = new ConceptTally();

    @Test
    void what_most_papers_say_is_what_a_concept_is_called_and_is() {
        add(ConceptType.METHOD, "Bert", 2019, 1);
        add(ConceptType.METHOD, "BERT", 2020, 1);
        add(ConceptType.DATASET, "BERT", 2020, 1);

        assertThat(tally.frequency()).isEqualTo(3);
        assertThat(tally.label()).isEqualTo("BERT");
        assertThat(tally.type()).isEqualTo(ConceptType.METHOD);
        assertThat(tally.typeLabels()).containsExactly("Method");
        assertThat(tally.fields("bert", Curation.NONE))
                .containsEntry("id", "bert")
                .containsEntry("label", "BERT")
                .containsEntry("df", 3)
                .containsEntry("typePapers", List.of(2, 1, 0, 0, 0))
                .containsEntry("labels", List.of("BERT", "Bert"))
                .containsEntry("labelPapers", List.of(2, 1))
                .containsEntry("years", List.of(2019, 2020))
                .containsEntry("yearPapers", List.of(1, 2));
    }

    @Test
    void the_words_of_a_concept_are_kept_from_a_hundred_papers_on() {
        add(ConceptType.METHOD, "Graph Network", 2019, 99);
        assertThat(tally.fields("gn", Curation.NONE)).doesNotContainKey("words");

        add(ConceptType.METHOD, "Graph Network", 2020, 1);
        assertThat(tally.fields("gn", Curation.NONE)).containsEntry("words", " graph network");
    }

    @Test
    void among_equals_the_first_label_of_the_alphabet_and_the_first_type_count() {
        add(ConceptType.CONCEPT, "depth", 2019, 1);
        add(ConceptType.TASK, "Depth", 2019, 1);

        assertThat(tally.label()).isEqualTo("Depth");
        assertThat(tally.type()).isEqualTo(ConceptType.TASK);
    }

    @Test
    void a_concept_of_no_particular_type_has_no_label_for_it() {
        add(ConceptType.CONCEPT, "depth", 2019, 1);

        assertThat(tally.typeLabels()).isEmpty();
    }

    @Test
    void papers_may_have_no_year_and_no_name_for_it() {
        tally.add(ConceptType.METHOD, "", OptionalInt.empty(), 2);

        assertThat(tally.label()).isEmpty();
        assertThat(tally.fields("x", Curation.NONE))
                .doesNotContainKeys("labels", "labelPapers", "years");
    }

    @Test
    void what_was_added_and_taken_back_leaves_nothing() {
        add(ConceptType.METHOD, "Bert", 2019, 1);
        add(ConceptType.TASK, "BERT", 2020, 2);
        add(ConceptType.TASK, "BERT", 2020, -2);
        assertThat(tally.isZero()).isFalse();

        add(ConceptType.METHOD, "Bert", 2019, -1);

        assertThat(tally.isZero()).isTrue();
    }

    @Test
    void a_change_is_added_to_what_stands_in_the_graph() {
        add(ConceptType.METHOD, "Bert", 2019, -1);
        add(ConceptType.METHOD, "BERT", 2021, 2);
        ConceptTally stored =
                ConceptTally.of(
                        new Row(
                                Map.of(
                                        "id", "bert",
                                        "typePapers", List.of(2L, 0L, 0L, 0L, 1L),
                                        "labels", List.of("Bert"),
                                        "labelPapers", List.of(3L),
                                        "years", List.of(2019L),
                                        "yearPapers", List.of(1L))));

        stored.add(tally);

        assertThat(stored.fields("bert", Curation.NONE))
                .containsEntry("typePapers", List.of(3, 0, 0, 0, 1))
                .containsEntry("labels", List.of("BERT", "Bert"))
                .containsEntry("labelPapers", List.of(2, 2))
                .containsEntry("years", List.of(2021))
                .containsEntry("yearPapers", List.of(2));
    }

    @Test
    void a_graph_of_another_version_has_to_be_made_anew() {
        assertThatThrownBy(() -> ConceptTally.of(new Row(Map.of("id", "bert"))))
                .isInstanceOf(LoaderException.class)
                .hasMessage(
                        "The concept \"bert\" has no tally, so another version of Paperkin made this graph; load its papers into a new one.");
    }

    private void add(ConceptType type, String label, int year, int papers) {
        tally.add(type, label, OptionalInt.of(year), papers);
    }
}

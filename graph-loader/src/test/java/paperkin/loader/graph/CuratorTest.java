package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.curation.DecisionLine;
import paperkin.loader.curation.Target;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Role;

class CuratorTest {

    private static final String TITLE = "On M_Bert!";
    private static final String TEXT =
            "We use M_bert and D_Squad. There is M_Elmo~ too. C_Depth matters. Then M_Bert again.";

    private final PaperText paper = new PaperText(Set.of("p1", "10.1/x"), TITLE, TEXT);
    private final List<ConceptEdge> found =
            ConceptEdge.of(new ToyExtraction().mentions(TITLE, TEXT));

    @Test
    void without_a_decision_that_speaks_of_it_a_paper_stays_as_it_was_found() {
        assertThat(curate(new Decision.Merge("gpt", List.of("gpt2"))))
                .isEqualTo(new Curated(found, List.of()));
    }

    @Test
    void a_merge_joins_places_and_forms_and_keeps_the_strongest_evidence() {
        Curated curated = curate(new Decision.Merge("elmo", List.of("bert")));

        assertThat(lines(curated.edges()))
                .containsExactly(
                        "depth MENTIONS C_Depth [a:49:56]",
                        "elmo INTRODUCES M_Bert! [t:3:10, a:7:13, a:36:43, a:71:77] by hand",
                        "squad USES_DATASET D_Squad [a:18:25]");
        assertThat(edge(curated, "elmo").surfaces())
                .containsExactly("M_Bert", "M_Bert!", "M_Elmo~", "M_bert");
        assertThat(edge(curated, "elmo").best().label()).isEqualTo("Elmo");
        assertThat(lines(curated.held()))
                .containsExactly(
                        "bert INTRODUCES M_Bert! [t:3:10, a:7:13, a:71:77]",
                        "elmo MENTIONS M_Elmo~ [a:36:43]");
    }

    @Test
    void what_moves_says_nothing_of_the_name_of_what_it_moves_to() {
        assertThat(edge(curate(new Decision.Merge("x", List.of("bert"))), "x").best().label())
                .isEmpty();
    }

    @Test
    void a_split_takes_places_with_their_sentence_and_no_stronger_role_than_is_known() {
        Curated curated = curate(new Decision.Split("bert", List.of("m_BERT"), "other"));

        assertThat(lines(curated.edges()))
                .contains(
                        "bert INTRODUCES M_Bert! [t:3:10] by hand",
                        "other USES_METHOD M_bert [a:7:13, a:71:77] by hand");
        assertThat(edge(curated, "other").best().sentence())
                .isEqualTo("We use M_bert and D_Squad.");
    }

    @Test
    void a_blocked_form_takes_its_places_and_a_blocked_concept_all() {
        assertThat(lines(curate(block(new Target.Surface("M_Bert!"))).edges()))
                .contains("bert USES_METHOD M_bert [a:7:13, a:71:77] by hand");
        assertThat(lines(curate(block(new Target.Surface("m_elmo~"))).edges()))
                .noneMatch(line -> line.startsWith("elmo"));
        assertThat(lines(curate(block(new Target.Concept("bert"))).edges()))
                .noneMatch(line -> line.startsWith("bert"));
    }

    @Test
    void another_type_is_another_role_unless_it_is_introduced_or_only_mentioned() {
        Curated curated =
                curate(
                        new Decision.Retype("squad", ConceptType.TASK),
                        new Decision.Retype("bert", ConceptType.DATASET),
                        new Decision.Retype("elmo", ConceptType.TASK),
                        new Decision.Retype("depth", ConceptType.METHOD));

        assertThat(lines(curated.edges()))
                .containsExactly(
                        "bert INTRODUCES M_Bert! [t:3:10, a:7:13, a:71:77] by hand",
                        "depth USES_METHOD C_Depth [a:49:56] by hand",
                        "elmo MENTIONS M_Elmo~ [a:36:43] by hand",
                        "squad ADDRESSES_TASK D_Squad [a:18:25] by hand");
    }

    @Test
    void a_link_is_shown_by_the_words_given_and_else_by_the_title() {
        Curated curated =
                curate(
                        link("p1", "again", Role.USES, "THEN"),
                        link("10.1/x", "title", Role.INTRODUCES, "nowhere"),
                        link("p2", "none", Role.USES, ""));

        assertThat(lines(curated.edges()))
                .contains(
                        "again USES_METHOD Then [a:66:70] by hand", "title INTRODUCES  [] by hand")
                .noneMatch(line -> line.startsWith("none"));
        assertThat(edge(curated, "again").best().sentence()).isEqualTo("Then M_Bert again.");
        assertThat(edge(curated, "title").best().sentence()).isEqualTo(TITLE);
        assertThat(curated.held()).isEmpty();
    }

    @Test
    void a_link_to_what_is_there_changes_its_role() {
        assertThat(lines(curate(link("p1", "bert", Role.MENTIONS, "")).edges()))
                .contains("bert MENTIONS M_Bert! [t:3:10, a:7:13, a:71:77] by hand");
    }

    @Test
    void decisions_are_taken_in_their_order() {
        Decision merge = new Decision.Merge("elmo", List.of("bert"));
        Decision block = block(new Target.Concept("bert"));

        assertThat(edge(curate(merge, block), "elmo").count()).isEqualTo(4);
        assertThat(edge(curate(block, merge), "elmo").count()).isEqualTo(1);
    }

    @Test
    void what_was_found_can_always_be_told() {
        Curated curated =
                curate(
                        new Decision.Merge("elmo", List.of("bert")),
                        new Decision.Split("elmo", List.of("M_bert"), "x"),
                        block(new Target.Concept("squad")),
                        link("p1", "y", Role.USES, ""));

        assertThat(curated.found()).isEqualTo(found.stream().map(EdgeWork::asStored).toList());
    }

    private static Decision block(Target target) {
        return new Decision.Block(target);
    }

    private static Decision link(String paper, String concept, Role role, String surface) {
        return new Decision.Link(paper, concept, role, Optional.of(ConceptType.METHOD), surface);
    }

    private Curated curate(Decision... decisions) {
        Curation curation =
                Curation.of(
                        Stream.of(decisions)
                                .map(each -> new DecisionLine(each, "", "", ""))
                                .toList());
        return new Curator(curation).curate(paper, found);
    }

    private static ConceptEdge edge(Curated curated, String concept) {
        return curated.edges().stream()
                .filter(edge -> edge.concept().equals(concept))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(List<ConceptEdge> edges) {
        return edges.stream()
                .map(edge ->
                        "%s %s %s %s%s"
                                .formatted(
                                        edge.concept(),
                                        edge.role(),
                                        edge.best().surface(),
                                        edge.spans(),
                                        edge.byHand() ? " by hand" : ""))
                .toList();
    }
}

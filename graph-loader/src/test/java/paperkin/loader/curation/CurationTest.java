package paperkin.loader.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paperkin.loader.curation.Decision.Block;
import paperkin.loader.curation.Decision.Broader;
import paperkin.loader.curation.Decision.Merge;
import paperkin.loader.curation.Decision.Rename;
import paperkin.loader.curation.Decision.Split;
import paperkin.loader.curation.Decision.Unblock;
import paperkin.loader.curation.Target.Surface;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Role;

class CurationTest {

    @Test
    void merges_follow_each_other() {
        Curation curation = curation(merge("b", "a"), merge("d", "c"), merge("c", "b"));

        assertThat(curation.now("a")).isEqualTo("c");
        assertThat(curation.now("b")).isEqualTo("c");
        assertThat(curation.now("c")).isEqualTo("d");
        assertThat(curation.now("x")).isEqualTo("x");
    }

    @Test
    void what_came_since_is_told_as_long_as_the_beginning_is_the_same() {
        Curation before = curation(merge("b", "a"));
        Curation now = curation(merge("b", "a"), merge("d", "c"));

        assertThat(now.since(before.digest()).orElseThrow())
                .extracting(DecisionLine::decision)
                .containsExactly(merge("d", "c"));
        assertThat(now.since(now.digest()).orElseThrow()).isEmpty();
        assertThat(now.since("").orElseThrow()).hasSize(2);
        assertThat(curation(merge("d", "c")).since(before.digest())).isEmpty();
    }

    @Test
    void what_was_turned_down_is_settled_too() {
        assertThat(curation(merge("b", "a"), new Decision.Reject(merge("d", "c"))).settled())
                .contains(merge("b", "a"), merge("d", "c"));
    }

    @Test
    void a_concept_can_come_back_to_itself() {
        assertThat(curation(merge("b", "a"), merge("a", "b")).merged())
                .containsOnlyKeys("b")
                .containsEntry("b", "a");
    }

    @Test
    void the_last_name_counts_and_broader_follows_merges() {
        Curation curation =
                curation(
                        new Rename("a", "One"),
                        new Rename("a", "Two"),
                        new Broader("x", "y"),
                        merge("a", "x"));

        assertThat(curation.label("a")).contains("Two");
        assertThat(curation.broader()).containsEntry("a", Set.of("y"));
    }

    @Test
    void an_unblock_takes_back_the_blocks_before_it() {
        Decision again = new Block(new Surface("the paper"));

        assertThat(
                        curation(
                                        new Block(new Surface("The  Paper")),
                                        new Unblock(new Surface("the paper")),
                                        again)
                                .effective())
                .containsExactly(again);
    }

    @Test
    void what_is_between_a_common_beginning_and_a_common_end_has_changed() {
        Curation before = curation(merge("b", "a"), merge("d", "c"), merge("f", "e"));
        Curation after = curation(merge("b", "a"), new Rename("x", "X"), merge("f", "e"));

        assertThat(after.changedSince(before))
                .containsExactly(new Rename("x", "X"), merge("d", "c"));
        assertThat(after.changedSince(after)).isEmpty();
        assertThat(curation().changedSince(before)).hasSize(3);
    }

    @Test
    void a_decision_reaches_what_was_found_as_another_concept() {
        var retype = new Decision.Retype("c", ConceptType.TASK);
        var link = new Decision.Link("p", "a", Role.USES, Optional.empty(), "");
        Reach reach =
                Reach.of(
                        List.of(retype),
                        List.of(
                                merge("b", "a"),
                                new Split("b", List.of("x"), "c"),
                                merge("z", "y"),
                                retype,
                                link));

        assertThat(reach.concepts()).containsExactly("a", "b", "c");
        assertThat(reach.papers()).containsExactly("p");
        assertThat(reach.surfaces()).isEmpty();
    }

    @Test
    void a_decision_touches_edges_to_all_that_its_concepts_become_or_were() {
        Reach reach =
                Reach.of(
                        List.of(new Decision.Retype("b", ConceptType.TASK)),
                        List.of(
                                merge("c", "b"),
                                merge("c", "also-c"),
                                new Split("c", List.of("x"), "d"),
                                merge("z", "y")));

        assertThat(reach.concepts()).as("where papers are looked for").containsExactly("b");
        assertThat(List.of("b", "c", "also-c", "d")).allMatch(reach::touches);
        assertThat(List.of("z", "y")).noneMatch(reach::touches);
    }

    @Test
    void a_blocked_surface_form_may_touch_any_edge() {
        var block = new Block(new Surface("net"));

        assertThat(Reach.of(List.of(block), List.of()).touches("anything")).isTrue();
    }

    @Test
    void a_link_touches_its_concept_in_its_paper() {
        var link = new Decision.Link("p", "a", Role.USES, Optional.empty(), "");
        Reach reach = Reach.of(List.of(link), List.of(link));

        assertThat(reach.papers()).containsExactly("p");
        assertThat(reach.concepts()).isEmpty();
        assertThat(reach.touches("a")).isTrue();
        assertThat(reach.touches("b")).isFalse();
    }

    private static Merge merge(String into, String... from) {
        return new Merge(into, List.of(from));
    }

    private static Curation curation(Decision... decisions) {
        return Curation.of(
                Stream.of(decisions).map(each -> new DecisionLine(each, "", "", "")).toList());
    }
}

package paperkin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperkin.loader.bench.QueryKind;

class ActionsTest {

    private final Actions actions =
            new Actions(
                    new Arguments(
                            List.of("bert", "a/b c"),
                            List.of("10.1/x"),
                            List.of("C++ x"),
                            List.of(List.of("bert", "adam", "a,b")),
                            List.of("10.1/x")));

    @Test
    void a_name_is_typed_letter_by_letter() {
        assertThat(paths(QueryKind.SUGGEST))
                .containsExactly(
                        "/api/suggest?text=C",
                        "/api/suggest?text=C%2B",
                        "/api/suggest?text=C%2B%2B",
                        "/api/suggest?text=C%2B%2B%20",
                        "/api/suggest?text=C%2B%2B%20x");
    }

    @Test
    void a_page_of_a_concept_is_several_requests() {
        assertThat(actions.of(QueryKind.CONCEPT_PAGE))
                .hasSize(2)
                .allSatisfy(action -> assertThat(action.paths()).hasSizeGreaterThan(2));
        assertThat(actions.of(QueryKind.CONCEPT_PAGE).getLast().paths())
                .allSatisfy(path -> assertThat(path).contains("a%2Fb%20c"));
    }

    @Test
    void methods_are_chosen_one_by_one_as_an_id_may_hold_a_comma() {
        assertThat(paths(QueryKind.SHARING))
                .allSatisfy(path ->
                        assertThat(path).contains("concepts=bert&concepts=adam&concepts=a%2Cb"));
    }

    @Test
    void all_kinds_are_mixed_and_the_same_seed_mixes_the_same() {
        assertThat(actions.mixed(1)).isEqualTo(actions.mixed(1)).isNotEqualTo(actions.mixed(2));
        assertThat(actions.mixed(1))
                .containsAll(
                        Arrays.stream(QueryKind.values())
                                .map(kind -> actions.of(kind).getFirst())
                                .toList());
    }

    @Test
    void a_kind_of_which_there_is_nothing_is_left_out() {
        var without =
                new Actions(
                        new Arguments(
                                List.of("bert"), List.of("1"), List.of("b"), List.of(), List.of()));

        assertThat(without.mixed(1))
                .isNotEmpty()
                .doesNotContainNull()
                .noneMatch(action -> action.paths().getFirst().contains("sharing"));
    }

    private List<String> paths(QueryKind kind) {
        return actions.of(kind).stream().flatMap(action -> action.paths().stream()).toList();
    }
}

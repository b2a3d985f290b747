package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("limit", "role", "sort", "select");

    @ParameterizedTest
    @CsvSource({"limt, limit", "roles, role", "SORT, sort", "selcet, select", "limit, limit"})
    void the_nearest_name_is_the_one_with_the_fewest_letters_changed(String name, String nearest) {
        assertThat(Spelling.nearest(name, KNOWN, 1)).containsExactly(nearest);
    }

    @Test
    void there_are_no_more_than_are_asked_for_or_known() {
        assertThat(Spelling.nearest("x", KNOWN, 2)).hasSize(2);
        assertThat(Spelling.nearest("x", KNOWN, 9)).hasSize(4);
        assertThat(Spelling.nearest("x", List.of(), 1)).isEmpty();
    }
}

package paperkin.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;

class CursorTest {

    private static final Map<String, Object> QUESTION =
            Map.of("sort", "newest", "limit", 50L, "after", "");

    private final CypherFile papers = CypherFile.load("queries/papers");

    @Test
    void aCursorStandsForThePlaceItWasMadeOf() {
        String cursor = Cursor.of(papers, QUESTION, "2019|ü/%\n");

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.place(papers, QUESTION, cursor)).isEqualTo("2019|ü/%\n");
    }

    @Test
    void aPageOfAnotherSizeGoesOnFromTheSamePlace() {
        String cursor = Cursor.of(papers, QUESTION, "2019");

        assertThat(
                        Cursor.place(
                                papers,
                                Map.of("sort", "newest", "limit", 9L, "after", "x"),
                                cursor))
                .isEqualTo("2019");
    }

    @Test
    void aCursorIsOfNoUseToAnotherQuestion() {
        String cursor = Cursor.of(papers, QUESTION, "2019");

        assertThatThrownBy(() ->
                        Cursor.place(
                                papers,
                                Map.of("sort", "oldest", "limit", 50L, "after", ""),
                                cursor))
                .isInstanceOf(GraphException.BadParameter.class)
                .hasMessageContaining("other parameters");
        assertThatThrownBy(
                        () -> Cursor.place(CypherFile.load("queries/concepts"), QUESTION, cursor))
                .isInstanceOf(GraphException.BadParameter.class);
    }

    @Test
    void aDamagedCursorIsNoticed() {
        String cursor = Cursor.of(papers, QUESTION, "2019");
        for (int at = 0; at < cursor.length(); at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            String damaged = cursor.substring(0, at) + other + cursor.substring(at + 1);
            assertThatThrownBy(() -> Cursor.place(papers, QUESTION, damaged))
                    .as(damaged)
                    .isInstanceOf(GraphException.BadParameter.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "****", "AAAAAAAAAAA", "a b", "💥"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.place(papers, QUESTION, text))
                .isInstanceOf(GraphException.BadParameter.class)
                .hasMessageContaining("take 'next' of the page before");
    }
}

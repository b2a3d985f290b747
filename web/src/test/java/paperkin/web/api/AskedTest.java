package paperkin.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphException;

class AskedTest {

    private final CypherFile papers = CypherFile.load("queries/concept-papers");

    private Asked asked(Map<String, Object> given) {
        return Asked.of(papers, Map.of("id", "bert"), given, List.of("more"));
    }

    @Test
    void theQuerysParametersComeFromThePathAndTheQueryString() {
        assertThat(asked(Map.of("limit", "5", "format", "csv", "select", "id")).parameters())
                .isEqualTo(Map.of("id", "bert", "limit", "5"));
    }

    @Test
    void fieldsAreTheQuerysColumnsUnlessSomeAreSelected() {
        assertThat(asked(Map.of()).fields()).startsWith("id", "title").doesNotContain("cursor");
        assertThat(asked(Map.of("select", "year, more,id")).fields()).containsExactly("year", "id");
        assertThat(asked(Map.of("select", List.of("year", "id"))).fields())
                .containsExactly("year", "id");
    }

    @Test
    void aPartIsWantedUnlessOthersAreSelected() {
        assertThat(asked(Map.of()).wants("more")).isTrue();
        assertThat(asked(Map.of("select", "id,more")).wants("more")).isTrue();
        assertThat(asked(Map.of("select", "id")).wants("more")).isFalse();
    }

    @Test
    void theFirstPageNeedsNoCursor() {
        assertThat(asked(Map.of("cursor", "*")).cursor()).isEmpty();
        assertThat(asked(Map.of("cursor", "abc")).cursor()).contains("abc");
    }

    @ParameterizedTest
    @CsvSource({
        "rol,    rol,    did you mean 'role'?",
        "id,     id,     There is no parameter 'id' here",
        "after,  after,  There is no parameter 'after' here",
        "skip,   skip,   There is no parameter 'skip' here",
        "select, select, There is no field 'x' to select; did you mean",
    })
    void whatIsNotTakenIsRefused(String name, String field, String reason) {
        assertThatThrownBy(() -> asked(Map.of(name, "x")))
                .isInstanceOfSatisfying(
                        GraphException.BadParameter.class,
                        e -> assertThat(e.parameter()).isEqualTo(field))
                .hasMessageContaining(reason);
    }
}

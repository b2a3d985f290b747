package paperkin.loader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.cypher.Row;

class NamesTest {

    private static final Map<String, Object> NODE =
            Map.of(
                    "elementId",
                    "4:x:1",
                    "labels",
                    List.of("Paper"),
                    "properties",
                    Map.of("id", "p"));
    private static final Map<String, Object> RELATIONSHIP =
            Map.of(
                    "elementId", "5:x:2",
                    "type", "INTRODUCES",
                    "startElementId", "4:x:1",
                    "endElementId", "4:x:3",
                    "properties", Map.of());

    @Test
    void nodes_and_relationships_are_named_by_their_element_ids_wherever_they_stand() {
        Names names =
                names(
                        Map.of(
                                "path",
                                Map.of(
                                        "nodes", List.of(NODE),
                                        "relationships", List.of(RELATIONSHIP))));

        assertThat(names.nodes()).containsExactly("4:x:1");
        assertThat(names.relationships()).containsExactly("5:x:2");
        assertThat(names.papers()).isEmpty();
    }

    @Test
    void any_text_may_be_the_id_of_a_paper() {
        assertThat(names(Map.of("what", "10.1000/bert", "n", 5L)).papers())
                .containsExactly("10.1000/bert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "ids", "c.id", "conceptId", "concept", "collect(c.id)", "source"})
    void ids_of_concepts_stand_where_the_name_says_so(String column) {
        assertThat(names(Map.of(column, List.of("bert"))).concepts()).containsExactly("bert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "c.label", "valid", "sentence", "idea"})
    void elsewhere_a_word_is_a_word(String column) {
        assertThat(names(Map.of(column, "bert")).concepts()).isEmpty();
    }

    private static Names names(Map<String, Object> values) {
        var row = new Row(new LinkedHashMap<String, @Nullable Object>(values));
        return Names.in(new AnswerRows(List.copyOf(values.keySet()), List.of(row), Map.of()));
    }
}

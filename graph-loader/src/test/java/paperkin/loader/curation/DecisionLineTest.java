package paperkin.loader.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.mention.ConceptType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"merge\":{\"into\":\"a\",\"from\":[\"b\",\"c d\"]},\"who\":\"Ada\",\"when\":\"2026-11-28T06:30:00Z\",\"why\":\"the same\"}",
                "{\"split\":{\"concept\":\"a\",\"surfaces\":[\"A. B.\"],\"to\":\"b\"}}",
                "{\"rename\":{\"concept\":\"a\",\"label\":\"Ä \\\"b\\\"\"}}",
                "{\"retype\":{\"concept\":\"a\",\"type\":\"dataset\"}}",
                "{\"block\":{\"surface\":\"this paper\"}}",
                "{\"block\":{\"concept\":\"paper\"}}",
                "{\"unblock\":{\"surface\":\"this paper\"}}",
                "{\"link\":{\"paper\":\"10.1/x\",\"concept\":\"a\",\"role\":\"uses\",\"type\":\"method\",\"surface\":\"A\"}}",
                "{\"link\":{\"paper\":\"10.1/x\",\"concept\":\"a\",\"role\":\"introduces\"}}",
                "{\"unlink\":{\"paper\":\"10.1/x\",\"concept\":\"a\"}}",
                "{\"broader\":{\"concept\":\"a\",\"of\":\"b\"},\"why\":\"obvious\"}",
                "{\"reject\":{\"merge\":{\"into\":\"a\",\"from\":[\"b\"]}},\"who\":\"Ada\"}",
            })
    void every_decision_is_read_as_it_is_written(String line) {
        assertThat(DecisionLine.parse(line)).hasToString(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    []                                                  | The line must be an object in braces, found [].
                    {                                                   | The line must be one JSON object
                    {"merge":{"into":"a","from":["b"]}} x               | The line must be one JSON object
                    {"who":"Ada"}                                       | The line must hold one of merge, split,
                    {"merge":{"into":"a","form":["b"]}}                 | 'merge' lacks the field 'from'.
                    {"merge":{"into":"a","from":["b"],"to":"c"}}        | 'merge' has no field 'to'; it has into, from.
                    {"merge":{"into":"a","from":["a"]}}                 | The field 'from' must not hold "a", which is 'into'.
                    {"merge":{"into":"a","from":[]}}                    | The field 'from' must hold at least one text.
                    {"merge":{"into":"a","from":["b","b"]}}             | The field 'from' must not hold the same text twice
                    {"merge":{"into":"a","from":"b"}}                   | The field 'from' must be a list of texts, found "b".
                    {"merge":{"into":"a","into":"b","from":["c"]}}      | The line must be one JSON object: Duplicate Object property "into"
                    {"rename":{"concept":"a","label":" "}}              | The field 'label' must not be empty.
                    {"rename":{"concept":"a","label":"b "}}             | The field 'label' must not begin or end with a space
                    {"rename":{"concept":"a","label":7}}                | The field 'label' must hold text in quotes, found 7.
                    {"retype":{"concept":"a","type":"METHOD"}}          | The field 'type' must be one of method, dataset, task, metric, concept, found "METHOD".
                    {"block":{}}                                        | 'block' lacks the field 'concept'.
                    {"block":{"surface":"a","concept":"b"}}             | 'block' has no field 'concept'; it has surface.
                    {"link":{"paper":"p","concept":"a","role":"has"}}   | The field 'role' must be one of mentions, uses, introduces, found "has".
                    {"split":{"concept":"a","surfaces":["x"],"to":"a"}} | The field 'to' must name another concept than 'concept'
                    {"broader":{"concept":"a","of":"a"}}                | The field 'of' must name another concept than 'concept'
                    {"broader":{"concept":"a","of":"b"},"when":"today"} | The field 'when' must be a time such as 2026-11-28T06:30:00Z, found "today".
                    {"reject":{"rename":{"concept":"a","label":"b"}}}   | The field 'reject' must hold what can be suggested
                    {"block":{"concept":"a"},"split":{}}                | 'split' lacks the field 'concept'.
                    """)
    void an_error_names_the_field(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionLine.parse(line))
                .withMessageContaining(message);
    }

    @Test
    void the_schema_names_the_decisions_their_fields_and_their_values() throws IOException {
        JsonNode definitions = schema().at("/$defs");

        for (String line : List.of("merge", "split", "rename", "retype", "link", "unlink")) {
            List<String> required = texts(definitions.at("/" + line + "/required"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionLine.parse("{\"%s\":{}}".formatted(line)))
                    .withMessageContaining("'%s' lacks the field '%s'", line, required.getFirst());
        }
        assertThat(texts(definitions.at("/type/enum")))
                .containsExactlyElementsOf(
                        List.of(ConceptType.values()).stream()
                                .map(type -> type.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in =
                DecisionLineTest.class.getResourceAsStream("/paperkin/curation.schema.json")) {
            return new JsonMapper().readTree(in);
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}

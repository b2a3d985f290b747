package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypherHeaderTest {

    @Test
    void a_header_says_what_a_statement_answers_takes_and_returns() {
        CypherFile file =
                CypherHeader.parse(
                        "sharing",
                        """
                        // Papers that use the concepts. Those with more of them
                        // come first.
                        // @param concepts list<string> (1..50) - ids of the concepts
                        // @param match string = any (any|all) - whether one or every - is needed
                        // @param limit integer = 20 (1..200) - how many papers at most
                        // @column id string - the paper's id
                        // @column score decimal - the sum
                        // @example concepts=bert,squad match=all
                        MATCH (n)
                        // a reason
                        RETURN n.id AS id
                        """);

        assertThat(file.name()).isEqualTo("sharing");
        assertThat(file.title()).isEqualTo("Papers that use the concepts.");
        assertThat(file.description()).isEqualTo("Those with more of them come first.");
        assertThat(file.parameters())
                .extracting(Parameter::name, Parameter::type, Parameter::required)
                .containsExactly(
                        tuple("concepts", ParameterType.STRINGS, true),
                        tuple("match", ParameterType.STRING, false),
                        tuple("limit", ParameterType.INTEGER, false));
        assertThat(file.parameters().get(1).choices()).containsExactly("any", "all");
        assertThat(file.parameters().get(1).description())
                .isEqualTo("whether one or every - is needed");
        assertThat(file.parameters().get(2).range()).contains(new Parameter.Range(1, 200));
        assertThat(file.columns())
                .containsExactly(
                        new Column("id", "string", "the paper's id"),
                        new Column("score", "decimal", "the sum"));
        assertThat(file.example()).isEqualTo(Optional.of("concepts=bert,squad match=all"));
        assertThat(file.exampleParameters())
                .isEqualTo(Map.of("concepts", "bert,squad", "match", "all"));
        assertThat(file.text()).isEqualTo("MATCH (n)\n// a reason\nRETURN n.id AS id");
    }

    @Test
    void a_default_of_two_quotes_is_the_empty_text() {
        CypherFile file =
                CypherHeader.parse(
                        "one", "// One.\n// @param venue string = \"\" - the venue\nRETURN $venue");

        assertThat(file.parameters().getFirst().fallback()).contains("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    RETURN 1                                            ; a header
                    // One.                                             ; a statement after the header
                    // One.\\n// @param id\\nRETURN 1                   ; '@param name type
                    // One.\\n// @param id text - the id\\nRETURN 1     ; a known type
                    // One.\\n// @column id - the id\\nRETURN 1         ; '@column name type
                    """)
    void a_header_that_cannot_be_read_is_named(String text, String expected) {
        assertThatThrownBy(() -> CypherHeader.parse("broken", text.replace("\\n", "\n")))
                .isInstanceOf(GraphException.Failed.class)
                .hasMessageContaining("'broken' needs " + expected);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> CypherFile.load("queries/nowhere"))
                .isInstanceOf(GraphException.Failed.class)
                .hasMessage("There is no file 'cypher/queries/nowhere.cypher' on the class path.");
    }
}

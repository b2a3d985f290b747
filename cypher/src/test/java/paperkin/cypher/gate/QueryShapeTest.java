package paperkin.cypher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    RETURN 1                       ; 0 ; 0 ; 0
                    RETURN 1+1+1                   ; 0 ; 0 ; 2
                    RETURN 1+1, 1+1                ; 0 ; 0 ; 1
                    RETURN NOT not TRUE AND x      ; 0 ; 0 ; 3
                    RETURN ((1))                   ; 2 ; 0 ; 2
                    RETURN (1+(1+1))               ; 2 ; 0 ; 4
                    RETURN (1+1)+(1+1)             ; 1 ; 0 ; 4
                    RETURN {a: {b: [1]}}           ; 3 ; 2 ; 3
                    RETURN '((((' + "[[[" + `{{{`  ; 0 ; 0 ; 2
                    RETURN 'it\\'s ((' + 1         ; 0 ; 0 ; 1
                    RETURN /* ((( */ 1 // (((      ; 0 ; 0 ; 0
                    RETURN '(((                    ; 0 ; 0 ; 0
                    RETURN )))) + (1)              ; 1 ; 0 ; 2
                    """)
    void depth_counts_brackets_and_operators(String query, int brackets, int braces, int depth) {
        QueryShape shape = QueryShape.of(query);

        assertThat(shape.brackets()).isEqualTo(brackets);
        assertThat(shape.braces()).isEqualTo(braces);
        assertThat(shape.depth()).isEqualTo(depth);
    }

    @Test
    void closing_brackets_in_strings_and_comments_hide_nothing() {
        assertThat(QueryShape.of("RETURN " + "(/*)*/".repeat(60)).brackets()).isEqualTo(60);
        assertThat(QueryShape.of("RETURN " + "(')'+".repeat(60)).brackets()).isEqualTo(60);
        assertThat(QueryShape.of("RETURN " + "(`)`+".repeat(60)).brackets()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            textBlock =
                    """
                    explain RETURN 1                ; EXPLAIN
                    /* PROFILE */ Use neo4j RETURN 1; USE
                    (a)                             ; ~~
                    'USE' RETURN                    ; ~~
                    """)
    void the_first_word_is_found_behind_comments(String query, String word) {
        assertThat(QueryShape.of(query).firstWord()).isEqualTo(word);
    }
}

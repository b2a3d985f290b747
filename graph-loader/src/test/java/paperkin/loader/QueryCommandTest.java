package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `paperkin query` does before it needs a graph.
class QueryCommandTest {

    @Test
    void without_a_name_the_catalogue_is_listed() {
        CommandLineRun run = query("--format", "table");

        assertThat(run.code()).isZero();
        assertThat(run.output())
                .contains("overview", "What the graph holds, in numbers.", "related-papers");
        assertThat(query("anything", "--list", "--format", "table")).isEqualTo(run);
    }

    @Test
    void the_catalogue_as_csv_has_a_line_per_query() {
        assertThat(query("--format", "csv").output())
                .startsWith(
                        "name,title\r\noverview,\"What the graph holds, in numbers.\"\r\nsearch,");
    }

    @Test
    void a_query_says_what_it_takes_and_returns() {
        CommandLineRun run = query("papers-sharing-methods", "--describe");

        assertThat(run.code()).isZero();
        assertThat(run.output())
                .startsWith("The papers that have any or all of the chosen")
                .contains("(a list of texts with 1 to 50 entries; needed)")
                .contains("(one of any, all; default any)")
                .contains("matched", "how many of the concepts it has (integer)")
                .endsWith(
                        "  paperkin query papers-sharing-methods -p concepts=bert,squad -p match=all\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    realted-papers                        ; the nearest are related-papers
                    related-papers                        ; needs the parameter 'id'
                    related-papers -p id=x -p limit=many  ; must be a whole number from 1 to 20
                    related-papers -p id=x -p size=3      ; has no parameter 'size'
                    related-papers -p id                  ; -p
                    related-papers -p id=x --format xml   ; --format
                    """)
    void wrong_usage_ends_in_2_and_one_sentence(String arguments, String sentence) {
        CommandLineRun run = query(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).contains(sentence).doesNotContain("Exception");
    }

    @Test
    void a_value_may_hold_an_equals_sign() {
        assertThat(query("related-papers", "-p", "id=a=b", "-p", "limit=0").errors())
                .contains("'limit'");
    }

    private static CommandLineRun query(String... arguments) {
        return CommandLineRun.of(new QueryCommand(), arguments);
    }
}

package paperkin.loader.curation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"merge":{"into":"a","from":["b"]}}                 | {"merge":{"into":"b","from":["a"]}}                 | merges the other way than
                    {"merge":{"into":"a","from":["b"]}}                 | {"merge":{"into":"c","from":["b","d"]}}             | merges again what is merged by
                    {"merge":{"into":"a","from":["b"]}}                 | {"split":{"concept":"a","surfaces":["x"],"to":"b"}} | splits what is merged by
                    {"rename":{"concept":"a","label":"A"}}              | {"rename":{"concept":"a","label":"B"}}              | says otherwise than
                    {"rename":{"concept":"a","label":"A"}}              | {"rename":{"concept":"a","label":"A"}}              | says the same as
                    {"retype":{"concept":"a","type":"task"}}            | {"retype":{"concept":"a","type":"method"}}          | says otherwise than
                    {"merge":{"into":"a","from":["b"]}}                 | {"block":{"concept":"a"}}                           | blocks the concept of
                    {"link":{"paper":"p","concept":"a","role":"uses"}}  | {"unlink":{"paper":"p","concept":"a"}}              | says otherwise than
                    {"unlink":{"paper":"p","concept":"a"}}              | {"link":{"paper":"p","concept":"a","role":"uses"}}  | says otherwise than
                    {"broader":{"concept":"a","of":"b"}}                | {"broader":{"concept":"b","of":"a"}}                | says otherwise than
                    """)
    void a_later_line_disagrees_with_an_earlier_one(String earlier, String later, String what) {
        assertThat(Contradictions.of(curation(earlier, later)))
                .extracting(Object::toString)
                .containsExactly("line 2 %s line 1".formatted(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"merge":{"into":"a","from":["b"]}}      | {"merge":{"into":"c","from":["a"]}}
                    {"rename":{"concept":"a","label":"A"}}   | {"rename":{"concept":"b","label":"A"}}
                    {"block":{"surface":"x"}}                | {"unblock":{"surface":"x"}}
                    {"broader":{"concept":"a","of":"b"}}     | {"broader":{"concept":"b","of":"c"}}
                    """)
    void others_agree(String earlier, String later) {
        assertThat(Contradictions.of(curation(earlier, later))).isEmpty();
    }

    private static Curation curation(String... lines) {
        return new CurationText("test", "{\"curation\":1}\n" + String.join("\n", lines)).curation();
    }
}

package paperkin.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class HuggingFacePaperTest {

    private static final String PAPER =
            """
            {"id":"2101.00001","authors":[{"_id":"1","name":"Ada Example","hidden":false},{"name":"Bo Sample"}],
             "publishedAt":"2021-01-02T17:57:34.000Z","title":"Counting\\nSheep","summary":"We count\\nsheep.","upvotes":3}
            """
                    .replace("\n", "");

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{\"paper\":%s,\"title\":\"T\",\"numComments\":2}"})
    void aPaperIsReadAloneAndInAnItemOfAList(String form) {
        PaperRecord record = Reading.of(form.formatted(PAPER)).only();

        assertThat(record.title()).isEqualTo("Counting Sheep");
        assertThat(record.abstractText()).isEqualTo("We count sheep.");
        assertThat(record.arxivId()).isEqualTo("2101.00001");
        assertThat(record.url()).isEqualTo("https://huggingface.co/papers/2101.00001");
        assertThat(record.authors()).containsExactly("Ada Example", "Bo Sample");
        assertThat(record.date()).isEqualTo("2021-01-02");
        assertThat(record.year()).hasValue(2021);
    }

    @Test
    void aFieldOfAnotherTypeIsRejected() {
        Reading reading =
                Reading.of("{\"paper\":{\"title\":\"T\",\"summary\":[]},\"title\":\"T\"}");

        assertThat(reading.rejections())
                .containsExactly("papers:1: \"summary\" is a string, found a list.");
    }
}

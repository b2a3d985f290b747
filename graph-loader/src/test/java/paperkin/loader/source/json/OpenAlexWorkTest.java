package paperkin.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class OpenAlexWorkTest {

    private static final String WORK =
            """
            {"id":"https://openalex.org/W42","doi":"https://doi.org/10.1000/Sheep","title":"Counting <i>Sheep</i>",
             "display_name":"Counting Sheep","publication_year":2021,"publication_date":"2021-01-02","type":"article",
             "authorships":[{"author":{"id":"https://openalex.org/A1","display_name":"Ada Example"},"raw_author_name":"A. Example"},
                            {"author":{},"raw_author_name":"B. Sample"}],
             "primary_location":{"landing_page_url":"https://example.org/sheep","source":{"display_name":"Sleep"}},
             "locations":[{"landing_page_url":"https://example.org/sheep"},{"landing_page_url":"http://arxiv.org/abs/2101.00001"}],
             "referenced_works":["https://openalex.org/W7","https://openalex.org/W8"],
             "topics":[{"display_name":"Sleep research","score":0.9},{"display_name":"Computer vision"}],
             "concepts":[{"display_name":"Sheep"}],
             "abstract_inverted_index":{"sheep":[2,5],"We":[0],"count":[1],"and":[3],"more":[4],".":[6]}}
            """
                    .replace("\n", "");

    private final PaperRecord record = Reading.of(WORK).only();

    @Test
    void theAbstractIsPutTogetherFromThePositionsOfItsWords() {
        assertThat(record.abstractText()).isEqualTo("We count sheep and more sheep .");
        assertThat(record.title()).isEqualTo("Counting Sheep");
    }

    @Test
    void idsAreKeptWithTheNameOfTheirSource() {
        assertThat(record.givenId()).isEqualTo("openalex:W42");
        assertThat(record.doi()).isEqualTo("10.1000/sheep");
        assertThat(record.arxivId()).isEqualTo("2101.00001");
    }

    @Test
    void citedWorksAreReferencesAndTopicsTags() {
        assertThat(record.references()).containsExactly("openalex:W7", "openalex:W8");
        assertThat(record.tags()).containsExactly("Sleep research", "Computer vision");
    }

    @Test
    void whereAndWhenAndByWhomIsRead() {
        assertThat(record.authors()).containsExactly("Ada Example", "B. Sample");
        assertThat(record.venue()).isEqualTo("Sleep");
        assertThat(record.url()).isEqualTo("https://example.org/sheep");
        assertThat(record.year()).hasValue(2021);
        assertThat(record.date()).isEqualTo("2021-01-02");
    }

    @Test
    void nullsAreAbsent() {
        PaperRecord bare =
                Reading.of(
                                """
                                {"id":"https://openalex.org/W1","title":null,"display_name":"Named","authorships":[],
                                 "primary_location":null,"abstract_inverted_index":null,"doi":null,"publication_year":null}
                                """
                                        .replace("\n", ""))
                        .only();

        assertThat(bare.title()).isEqualTo("Named");
        assertThat(bare.abstractText()).isEmpty();
        assertThat(bare.year()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {"a":[99999999999]}  | "abstract_inverted_index" is an object of lists of integers, found a number.
                    {"a":["1"]}          | "abstract_inverted_index" is an object of lists of integers, found a string.
                    ["a"]                | "abstract_inverted_index" is an object, found a list.
                    """)
    void anIndexThatIsNoneIsRejected(String index, String reason) {
        Reading reading =
                Reading.of(
                        "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\",\"abstract_inverted_index\":%s}"
                                .formatted(index));

        assertThat(reading.rejections()).containsExactly("papers:1: " + reason);
    }

    @Test
    void positionsFarApartTakeNoSpace() {
        String work =
                "{\"id\":\"https://openalex.org/W1\",\"title\":\"T\","
                        + "\"abstract_inverted_index\":{\"far\":[2147483647],\"near\":[-1]}}";

        assertThat(Reading.of(work).only().abstractText()).isEqualTo("near far");
    }
}

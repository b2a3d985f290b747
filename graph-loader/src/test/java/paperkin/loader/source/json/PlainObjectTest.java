package paperkin.loader.source.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Format;
import paperkin.loader.source.Reading;

class PlainObjectTest {

    @Test
    void everyKnownFieldIsReadAndOthersArePassedOver() {
        PaperRecord record =
                Reading.of(
                                """
                                {"id":" g1 ","volume":{"a":[1,2,{"title":"no"}]},"title":" A \\u03b8 Paper ",
                                 "abstract":"Text  kept.","year":2017,"date":"2017-06-12",
                                 "doi":"https://doi.org/10.1000/ABC","arxivId":"1706.03762v5",
                                 "url":"https://example.org/a","venue":"NeurIPS","authors":["Ada B","","C, D"]}
                                """
                                        .replace("\n", ""))
                        .records()
                        .getFirst();

        assertThat(record.source()).isEqualTo("papers");
        assertThat(record.line()).isEqualTo(1);
        assertThat(record.givenId()).isEqualTo("g1");
        assertThat(record.title()).isEqualTo("A θ Paper");
        assertThat(record.abstractText()).isEqualTo("Text  kept.");
        assertThat(record.year()).hasValue(2017);
        assertThat(record.date()).isEqualTo("2017-06-12");
        assertThat(record.doi()).isEqualTo("10.1000/abc");
        assertThat(record.arxivId()).isEqualTo("1706.03762");
        assertThat(record.url()).isEqualTo("https://example.org/a");
        assertThat(record.venue()).isEqualTo("NeurIPS");
        assertThat(record.authors()).containsExactly("Ada B", "C, D");
    }

    @Test
    void onlyTheTitleIsRequired() {
        PaperRecord record =
                Reading.of("{\"title\":\"T\",\"year\":null,\"authors\":null,\"doi\":null}")
                        .records()
                        .getFirst();

        assertThat(record.year()).isEmpty();
        assertThat(record.authors()).isEmpty();
        assertThat(record.doi()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    url,     https://doi.org/10.1000/A,        10.1000/a,                ''
                    url,     https://arxiv.org/abs/1706.03762v2, '',                     1706.03762
                    doi,     10.48550/arXiv.1706.03762,        10.48550/arxiv.1706.03762, 1706.03762
                    id,      arXiv:1706.03762v1,               '',                       1706.03762
                    id,      2020.acl-main.12,                 '',                       ''
                    """)
    void identifiersAreFoundInOtherFields(String field, String value, String doi, String arxivId) {
        PaperRecord record =
                Reading.of("{\"title\":\"T\",\"%s\":\"%s\"}".formatted(field, value))
                        .records()
                        .getFirst();

        assertThat(record.doi()).isEqualTo(doi);
        assertThat(record.arxivId()).isEqualTo(arxivId);
    }

    @Test
    void anAddressThatIsNotOfTheWebIsPassedOver() {
        assertThat(Reading.of("{\"title\":\"T\",\"url\":\"javascript:alert(1)\"}").records())
                .extracting(PaperRecord::url)
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {}                                     | A paper has a title, found none.
                    {"title":" "}                          | A paper has a title, found none.
                    {"title":7}                            | "title" is a string, found a number.
                    {"title":"T","abstract":["a"]}         | "abstract" is a string, found a list.
                    {"title":"T","abstract":{}}            | "abstract" is a string, found an object.
                    {"title":"T","year":"2017"}            | "year" is an integer, found a string.
                    {"title":"T","year":2017.5}            | "year" is an integer, found a number.
                    {"title":"T","year":99999999999}       | "year" lies between 1000 and 2999, found 99999999999.
                    {"title":"T","authors":"Ada"}          | "authors" is a list of strings, found a string.
                    {"title":"T","authors":["Ada",1]}      | "authors" is a list of strings, found a number.
                    {"title":"T","authors":[null]}         | "authors" is a list of strings, found null.
                    {"title":"T","id":true}                | "id" is a string, found a truth value.
                    {"title":"a \\ud800 b"}                | "title" holds one half of a surrogate pair.
                    {"title":"T"                           | The record is not valid JSON or breaks off.
                    {"title":"T                            | The record is not valid JSON or breaks off.
                    {"title":"T","authors":["Ada"          | The record is not valid JSON or breaks off.
                    {"title":"T"} {"title":"U"}            | A record is one JSON object, found more behind it.
                    {"title":"T"} x                        | The record is not valid JSON or breaks off.
                    ["title","T"]                          | A record is one JSON object, found a list.
                    "title"                                | A record is one JSON object, found a string.
                    title                                  | The record is not valid JSON or breaks off.
                    """)
    void aLineThatIsNoPaperIsRejectedAndTheOthersAreRead(String line, String reason) {
        String text = "{\"title\":\"Before\"}\n" + line + "\n{\"title\":\"After\"}\n";
        Reading reading = Reading.of(text);

        assertThat(reading.titles()).containsExactly("Before", "After");
        assertThat(reading.rejections()).containsExactly("papers:2: " + reason);
    }

    @Test
    void nestingWithoutEndIsOneRejection() {
        String deep = "{\"title\":\"T\",\"x\":" + "[".repeat(100_000);

        assertThat(Reading.of(deep.getBytes(UTF_8), Format.JSONL).rejections())
                .containsExactly("papers:1: The record is not valid JSON or breaks off.");
    }

    @Test
    void theUserSaysWhatTheFileCallsItsFields() {
        PaperRecord record =
                Reading.with(
                                """
                                {"name":"T","title":"Prof.","topics":["a","b"],"references":[{"id":1},"x"],"who":["Ada"]}
                                """,
                                "title=name",
                                "tags=topics",
                                "authors=who")
                        .only();

        assertThat(record.title()).isEqualTo("T");
        assertThat(record.tags()).containsExactly("a", "b");
        assertThat(record.authors()).containsExactly("Ada");
        assertThat(record.references()).as("strings of whatever else").containsExactly("x");
    }

    @Test
    void whoMapsFieldsMeansNoFormatOfFixedNames() {
        String item = "{\"type\":\"book\",\"title\":\"T\",\"author\":[],\"name\":\"N\"}";

        assertThat(Reading.of(item).titles()).containsExactly("T");
        assertThat(Reading.with(item, "title=name").titles()).containsExactly("N");
        assertThat(Reading.with("Name;Jahr\nN;2021\n", "title=Name").titles()).containsExactly("N");
    }

    @Test
    void aListIsReadAsWellAsLines() {
        Reading reading =
                Reading.of(
                        "[\n  {\"title\": \"One\"},\n  {\"title\": 2},\n  {\"title\": \"Three\"}\n]");

        assertThat(reading.titles()).containsExactly("One", "Three");
        assertThat(reading.rejections())
                .containsExactly("papers:3: \"title\" is a string, found a number.");
    }

    @Test
    void ofAKeyThatStandsTwiceTheLastOneCounts() {
        assertThat(Reading.of("{\"title\":\"One\",\"title\":\"Two\"}").titles())
                .containsExactly("Two");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    title,    2_000
                    abstract, 100_000
                    venue,    1_000
                    """)
    void aFieldHasABound(String field, String limit) {
        int most = Integer.parseInt(limit.replace("_", ""));
        String json = "{\"title\":\"T\",\"%s\":\"%s\"}";

        assertThat(Reading.of(json.formatted(field, "x".repeat(most))).records()).hasSize(1);
        assertThat(Reading.of(json.formatted(field, "x".repeat(most + 1))).rejections())
                .containsExactly(
                        "papers:1: \"%s\" has at most %,d characters, found %,d."
                                .formatted(field, most, most + 1));
    }
}

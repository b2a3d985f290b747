package paperkin.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Format;
import paperkin.loader.source.Reading;

class CslItemTest {

    @Test
    void aLibraryIsOneListAndEachItemARecord() {
        Reading reading =
                Reading.of(
                        """
                        [
                          {
                            "id": "example2021",
                            "type": "article-journal",
                            "title": "Counting <i>Sheep</i>",
                            "abstract": "<jats:p>We count sheep.</jats:p>",
                            "container-title": "Sleep",
                            "DOI": "10.1000/Sheep",
                            "URL": "https://example.org/sheep",
                            "keyword": "sheep, sleep",
                            "author": [
                              {"family": "Example", "given": "Ada"},
                              {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
                              {"literal": "Sheep Consortium"}
                            ],
                            "issued": {"date-parts": [[2021, 1, "02"]]}
                          },
                          {
                            "type": "article",
                            "title": "Counting Goats",
                            "number": "arXiv:2101.00002",
                            "issued": {"raw": "May 2022"}
                          }
                        ]
                        """);
        PaperRecord sheep = reading.records().getFirst();
        PaperRecord goats = reading.records().getLast();

        assertThat(reading.rejections()).isEmpty();
        assertThat(sheep.line()).isEqualTo(2);
        assertThat(sheep.title()).isEqualTo("Counting Sheep");
        assertThat(sheep.abstractText()).isEqualTo("We count sheep.");
        assertThat(sheep.venue()).isEqualTo("Sleep");
        assertThat(sheep.doi()).isEqualTo("10.1000/sheep");
        assertThat(sheep.date()).isEqualTo("2021-01-02");
        assertThat(sheep.year()).hasValue(2021);
        assertThat(sheep.authors())
                .containsExactly("Ada Example", "Ludwig van Beethoven", "Sheep Consortium");
        assertThat(sheep.tags()).containsExactly("sheep", "sleep");
        assertThat(sheep.givenId()).as("a key of one library").isEmpty();
        assertThat(goats.arxivId()).isEqualTo("2101.00002");
        assertThat(goats.year()).hasValue(2022);
    }

    @Test
    void crossrefWritesListsWhereOthersHaveStrings() {
        PaperRecord record =
                Reading.of(
                                """
                                [{"type":"journal-article","title":["Counting Sheep"],"container-title":["Sleep"],"author":[],"issued":{"date-parts":[[null]]}}]
                                """)
                        .only();

        assertThat(record.title()).isEqualTo("Counting Sheep");
        assertThat(record.venue()).isEqualTo("Sleep");
        assertThat(record.date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {"type":"book"}                              | A paper has a title, found none.
                    {"title":{"en":"T"}}                         | "title" is a string, found an object.
                    {"title":"T","author":["Ada"]}               | "author" is a list of objects, found a string.
                    {"title":"T","issued":"2021"}                | "issued" is an object, found a string.
                    {"title":"T","issued":{"date-parts":2021}}   | "date-parts" is a list of lists, found a number.
                    7                                            | A record is one JSON object, found a number.
                    """)
    void anItemOfTheWrongShapeIsRejectedAndTheNextOneRead(String item, String reason) {
        Reading reading = Reading.of("[\n" + item + ",\n{\"title\":\"Kept\"}]", Format.CSL_JSON);

        assertThat(reading.rejections()).containsExactly("papers:2: " + reason);
        assertThat(reading.titles()).containsExactly("Kept");
    }
}

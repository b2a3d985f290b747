package paperkin.loader.source.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class AnthologyPaperTest {

    private static final String COLLECTION =
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2021.sheep">
              <volume id="main" ingest-date="2021-02-03">
                <meta>
                  <booktitle>Proceedings of the First Workshop on <fixed-case>S</fixed-case>heep</booktitle>
                  <year>2021</year>
                </meta>
                <frontmatter><url hash="1">2021.sheep-main.0</url></frontmatter>
                <paper id="1">
                  <title>Counting <fixed-case>S</fixed-case>heep with <tex-math>k</tex-math> Dogs</title>
                  <author><first>Ada</first><last>Example</last></author>
                  <author><last>Socrates</last></author>
                  <abstract>We count <i>sheep</i>.</abstract>
                  <url hash="2">2021.sheep-main.1</url>
                  <doi>10.1000/Sheep</doi>
                  <bibkey>example-2021-counting</bibkey>
                </paper>
              </volume>
              <volume id="short">
                <meta><booktitle>Short Papers on Sheep</booktitle><year>2022</year></meta>
                <paper id="12"><title>Goats</title></paper>
              </volume>
            </collection>
            """;

    private final PaperRecord first = Reading.of(COLLECTION).records().getFirst();
    private final PaperRecord second = Reading.of(COLLECTION).records().getLast();

    @Test
    void everyPaperIsARecordAndFrontMatterIsNot() {
        assertThat(Reading.of(COLLECTION).entries()).hasSize(2);
        assertThat(first.title()).isEqualTo("Counting Sheep with k Dogs");
        assertThat(first.abstractText()).isEqualTo("We count sheep.");
        assertThat(first.authors()).containsExactly("Ada Example", "Socrates");
        assertThat(first.doi()).isEqualTo("10.1000/sheep");
        assertThat(first.url()).isEqualTo("https://aclanthology.org/2021.sheep-main.1");
    }

    @Test
    void venueAndYearAreThoseOfTheVolume() {
        assertThat(first.venue()).isEqualTo("Proceedings of the First Workshop on Sheep");
        assertThat(first.year()).hasValue(2021);
        assertThat(second.venue()).isEqualTo("Short Papers on Sheep");
        assertThat(second.year()).hasValue(2022);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2021.sheep, short, 12, 2021.sheep-short.12
                    P19,        1,     12, P19-1012
                    W19,        1,     12, W19-0112
                    """)
    void theIdIsTheOneOfTheAnthology(String collection, String volume, String paper, String id) {
        String xml =
                "<collection id='%s'><volume id='%s'><paper id='%s'><title>T</title></paper></volume></collection>"
                        .formatted(collection, volume, paper);

        assertThat(Reading.of(xml).only().givenId()).isEqualTo(id);
    }
}

package paperkin.loader.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class BibTexParserTest {

    @Test
    void anEntryIsARecord() {
        PaperRecord record =
                Reading.of(
                                """
                                % My library
                                @string{sleep = "Journal of " # {Sleep}}
                                @comment{jabref-meta: databaseType:bibtex;}

                                @Article{example2021,
                                  author    = {Example, Ada and van Beethoven, Jr, Ludwig and {Sheep, Inc.} and Zo{\\"e} {\\v S}ample and others},
                                  title     = {Counting {Sheep} --- and \\emph{Goats} in \\LaTeX{}: $k$ of {them}},
                                  journal   = sleep,
                                  year      = 2021,
                                  month     = jan,
                                  abstract  = "We count
                                               sheep \\& goats, 50\\% of them.",
                                  doi       = {10.1000/sheep\\_1},
                                  url       = {https://example.org/~ada/sheep},
                                  eprint    = {2101.00001v2},
                                  archiveprefix = {arXiv},
                                  keywords  = {sheep, sleep; dreams}
                                }
                                """)
                        .only();

        assertThat(record.line()).isEqualTo(5);
        assertThat(record.title()).isEqualTo("Counting Sheep — and Goats in LaTeX: $k$ of them");
        assertThat(record.abstractText()).isEqualTo("We count sheep & goats, 50% of them.");
        assertThat(record.authors())
                .containsExactly(
                        "Ada Example", "Ludwig van Beethoven Jr", "Sheep, Inc.", "Zoë Šample");
        assertThat(record.venue()).isEqualTo("Journal of Sleep");
        assertThat(record.year()).hasValue(2021);
        assertThat(record.doi()).isEqualTo("10.1000/sheep_1");
        assertThat(record.url()).isEqualTo("https://example.org/~ada/sheep");
        assertThat(record.arxivId()).isEqualTo("2101.00001");
        assertThat(record.tags()).containsExactly("sheep", "sleep", "dreams");
        assertThat(record.givenId()).as("a key of one library").isEmpty();
    }

    @Test
    void theAclAnthologysAddressIsAnIdAndItsVolumesAreNoPapers() {
        PaperRecord record =
                Reading.of(
                                """
                                @proceedings{sheep-2021-main, title = "Proceedings", url = "https://aclanthology.org/2021.sheep-main.0"}
                                @inproceedings{example-2021-counting,
                                    title = "Counting Sheep",
                                    booktitle = "Proceedings of the First Workshop",
                                    url = "https://aclanthology.org/2021.sheep-main.1/",
                                }
                                """)
                        .only();

        assertThat(record.givenId()).isEqualTo("2021.sheep-main.1");
        assertThat(record.venue()).isEqualTo("Proceedings of the First Workshop");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    @misc{a, title = {Lost            | The entry is not closed.
                    @misc{a, title = {No}, = {x}}     | The entry is not valid BibTeX.
                    @misc{a, title {No}}              | The entry is not valid BibTeX.
                    @misc{a, year = 2021}             | A paper has a title, found none.
                    """)
    void aBadEntryIsRejectedAndTheNextOneRead(String entry, String reason) {
        Reading reading =
                Reading.of("@misc{z, title={First}}\n" + entry + "\n@misc{b, title={Second}}");

        assertThat(reading.titles()).containsExactly("First", "Second");
        assertThat(reading.rejections()).containsExactly("papers:2: " + reason);
    }

    @Test
    void aStringThatIsNotDefinedStandsForItsName() {
        assertThat(Reading.of("@misc{a, title={T}, journal = unknown}").only().venue())
                .isEqualTo("unknown");
    }

    @Test
    void severalEntriesMayStandOnALine() {
        assertThat(Reading.of("@misc{a, title={One}} @misc{b, title={Two}}").titles())
                .containsExactly("One", "Two");
    }

    @Test
    void bracesInOneAnotherHaveABound() {
        String deep = "{".repeat(100_000) + "}".repeat(100_000);

        assertThat(Reading.of("@misc{a, title=" + deep + "}\n@misc{b, title={T}}").rejections())
                .containsExactly("papers:1: An entry has at most 100 braces in one another.");
    }

    @Test
    void thePartsOfAValueHaveABound() {
        String most = "\"a\" # ".repeat(1_000) + "\"a\"";

        assertThat(Reading.of("@misc{a, title={T}, note=" + most + "}").titles())
                .containsExactly("T");
        assertThat(Reading.of("@misc{a, title={T}, note=\"a\" # " + most + "}").rejections())
                .containsExactly("papers:1: An entry has at most 1,000 signs #.");
    }

    @Test
    void aByteOrderMarkHidesNothing() {
        assertThat(Reading.of("\uFEFF@misc{a, title={T}}").titles()).containsExactly("T");
    }
}

package paperkin.loader.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Format;
import paperkin.loader.source.Reading;

class RisParserTest {

    @Test
    void aRecordGoesFromTypeToEnd() {
        PaperRecord record =
                Reading.of(
                                """
                                TY  - JOUR
                                TI  - Counting <i>Sheep</i>
                                AU  - Example, Ada
                                AU  - Šample, Zoë
                                T2  - Sleep
                                AB  - We count sheep
                                and goats.
                                PY  - 2021
                                DA  - 2021/01/02/
                                DO  - 10.1000/Sheep
                                UR  - https://example.org/sheep
                                KW  - sheep
                                KW  - sleep
                                ID  - example2021
                                ER  -\s
                                """)
                        .only();

        assertThat(record.title()).isEqualTo("Counting Sheep");
        assertThat(record.authors()).containsExactly("Ada Example", "Zoë Šample");
        assertThat(record.venue()).isEqualTo("Sleep");
        assertThat(record.abstractText()).isEqualTo("We count sheep\nand goats.");
        assertThat(record.year()).hasValue(2021);
        assertThat(record.date()).isEqualTo("2021/01/02/");
        assertThat(record.doi()).isEqualTo("10.1000/sheep");
        assertThat(record.url()).isEqualTo("https://example.org/sheep");
        assertThat(record.tags()).containsExactly("sheep", "sleep");
        assertThat(record.givenId()).as("a key of one library").isEmpty();
    }

    @Test
    void programsDifferInTheirTags() {
        PaperRecord record =
                Reading.of(
                                "TY  - CONF\r\nT1  - T\r\nN2  - A.\r\nA1  - B, C\r\nY1  - 2020/05\r\nJF  - V\r\nER  - ")
                        .only();

        assertThat(record.title()).isEqualTo("T");
        assertThat(record.abstractText()).isEqualTo("A.");
        assertThat(record.authors()).containsExactly("C B");
        assertThat(record.year()).hasValue(2020);
        assertThat(record.venue()).isEqualTo("V");
    }

    @Test
    void aRecordThatIsNotClosedIsRejectedAndTheNextOneRead() {
        Reading reading =
                Reading.of("TY  - JOUR\nTI  - Lost\nTY  - JOUR\nTI  - Kept\nER  - \nTY  - JOUR\n");

        assertThat(reading.titles()).containsExactly("Kept");
        assertThat(reading.rejections())
                .containsExactly(
                        "papers:1: The record is not closed by a line ER.",
                        "papers:6: The record is not closed by a line ER.");
    }

    @Test
    void aRecordOfMegabytesIsRejectedAlone() {
        String line = "AB  - " + "x".repeat(10_000) + "\n";
        Reading reading =
                Reading.of(
                        "TY  - JOUR\nTI  - Huge\n"
                                + line.repeat(200)
                                + "ER  - \nTY  - JOUR\nTI  - T\nER  - ");

        assertThat(reading.titles()).containsExactly("T");
        assertThat(reading.rejections())
                .containsExactly("papers:1: A record has at most 1,048,576 characters.");
    }

    @Test
    void aFileOfSomethingElseSaysSo() {
        assertThat(Reading.of("{\"title\":\"T\"}", Format.RIS).rejections())
                .containsExactly("papers:1: A RIS file has records from TY to ER, found none.");
    }
}

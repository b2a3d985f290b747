package paperkin.loader.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Format;
import paperkin.loader.source.Reading;

class CsvParserTest {

    @Test
    void columnsAreKnownByTheirCommonNames() {
        PaperRecord record =
                Reading.of(
                                """
                                "Key","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Manual Tags"
                                "X1","2021","Example, Ada; Šample, Zoë","Counting \"\"Sheep\"\"\","Sleep","10.1000/Sheep","https://example.org/s","We count
                                sheep, <i>and</i> goats.","sheep; sleep"
                                """)
                        .only();

        assertThat(record.line()).isEqualTo(2);
        assertThat(record.title()).isEqualTo("Counting \"Sheep\"");
        assertThat(record.abstractText()).isEqualTo("We count\nsheep, and goats.");
        assertThat(record.authors()).containsExactly("Ada Example", "Zoë Šample");
        assertThat(record.year()).hasValue(2021);
        assertThat(record.venue()).isEqualTo("Sleep");
        assertThat(record.doi()).isEqualTo("10.1000/sheep");
        assertThat(record.url()).isEqualTo("https://example.org/s");
        assertThat(record.tags()).containsExactly("sheep", "sleep");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commaSemicolonAndTabSeparate(String separator) {
        String table = "\uFEFFid|title|year\r\np1|T|2021\r\n\r\np2|U|\r\n".replace("|", separator);

        assertThat(Reading.of(table).records())
                .extracting(PaperRecord::givenId)
                .containsExactly("p1", "p2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            textBlock =
                    """
                    Ada Example                 / Ada Example
                    Example, Ada                / Ada Example
                    Example, Ada; Sample, Bo    / Ada Example+Bo Sample
                    Ada Example and Bo Sample   / Ada Example+Bo Sample
                    Ada Example, Bo Sample      / Ada Example+Bo Sample
                    Ada Example|Bo Sample       / Ada Example+Bo Sample
                    """)
    void authorsStandInOneColumn(String authors, String names) {
        Reading reading = Reading.of("title,authors\nT,\"" + authors + "\"\n");

        assertThat(String.join("+", reading.only().authors())).isEqualTo(names);
    }

    @Test
    void theUserSaysWhatAColumnIs() {
        PaperRecord record =
                Reading.with(
                                "Name,Titel,Zitate\nEin Schaf,zählen,10.1000/a;10.1000/b\n"
                                        .replace(",Titel", ",title"),
                                "title=Name",
                                "references=Zitate")
                        .only();

        assertThat(record.title()).isEqualTo("Ein Schaf");
        assertThat(record.references()).containsExactly("10.1000/a", "10.1000/b");
    }

    @Test
    void aTableWithoutATitleOrWithoutTheColumnNamedIsRejectedAsAWhole() {
        assertThat(Reading.of("id,name\n1,T\n2,U\n", Format.CSV).rejections())
                .containsExactly(
                        "papers:1: A table has a column for the title, found [id, name];"
                                + " --field title=NAME says which.");
        assertThat(Reading.with("id,title\n1,T\n", "abstract=Text").rejections())
                .containsExactly("papers:1: The table has no column Text, found [id, title].");
    }

    @Test
    void aBadRowIsRejectedAndTheNextOneRead() {
        Reading reading =
                Reading.of("id,title\n1,One\n2,Two,three\n3\n4,\"Fo\"ur\"\"\n5,Five\n6,\"Six");

        assertThat(reading.titles()).containsExactly("One", "Five");
        assertThat(reading.rejections())
                .containsExactly(
                        "papers:3: A row has 2 columns as the header, found 3.",
                        "papers:4: A paper has a title, found none.",
                        "papers:5: The row is not valid CSV.",
                        "papers:7: The row breaks off: a quote is not closed.");
    }
}

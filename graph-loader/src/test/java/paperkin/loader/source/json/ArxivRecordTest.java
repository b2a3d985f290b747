package paperkin.loader.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class ArxivRecordTest {

    private static final String PAPER =
            """
            {"id":"2101.00001","submitter":"Ada Example","authors":"A. Example and Zo\\\\\\"e \\\\v{S}ample",
             "title":"Counting Sheep with\\n  Very Deep Networks","comments":"8 pages",
             "journal-ref":"Sleep 12 (2021) 1-8","doi":"10.1000/SHEEP.1 10.1000/sheep.2",
             "report-no":null,"categories":"cs.CV stat.ML","license":null,
             "abstract":"  We count sheep. The $k$-th sheep\\njumps after Erd\\\\H{o}s.\\n  A second paragraph\\ncloses the matter.\\n",
             "versions":[{"version":"v1","created":"Sat, 2 Jan 2021 19:18:42 GMT"},{"version":"v2","created":"Sun, 3 Jan 2021 10:00:00 GMT"}],
             "update_date":"2021-02-03","authors_parsed":[["Example","A.",""],["\\\\v{S}ample","Zo\\\\\\"e","Jr"]]}
            """
                    .replace("\n", "");

    private final PaperRecord record = Reading.of(PAPER).only();

    @Test
    void theIdIsThatOfArxiv() {
        assertThat(record.givenId()).isEqualTo("2101.00001");
        assertThat(record.arxivId()).isEqualTo("2101.00001");
        assertThat(record.url()).isEqualTo("https://arxiv.org/abs/2101.00001");
        assertThat(record.doi()).isEqualTo("10.1000/sheep.1");
    }

    @Test
    void hardLineBreaksGoAndParagraphsAndFormulasStay() {
        assertThat(record.title()).isEqualTo("Counting Sheep with Very Deep Networks");
        assertThat(record.abstractText())
                .isEqualTo(
                        "We count sheep. The $k$-th sheep jumps after Erdős.\n"
                                + "A second paragraph closes the matter.");
    }

    @Test
    void thePaperIsAsOldAsItsFirstVersion() {
        assertThat(record.date()).isEqualTo("2021-01-02");
        assertThat(record.year()).hasValue(2021);
    }

    @Test
    void authorsVenueAndCategoriesAreRead() {
        assertThat(record.authors()).containsExactly("A. Example", "Zoë Šample Jr");
        assertThat(record.venue()).isEqualTo("Sleep 12 (2021) 1-8");
        assertThat(record.tags()).containsExactly("cs.CV", "stat.ML");
    }

    @Test
    void whatIsMissingIsEmptyAndADateThatIsNoneLeavesThatOfTheLastChange() {
        PaperRecord bare =
                Reading.of(
                                """
                                {"id":"cs/0112017","title":"T","categories":"cs.LG","versions":[{"created":"soon"}],"update_date":"2007-05-23"}
                                """)
                        .only();

        assertThat(bare.arxivId()).isEqualTo("cs/0112017");
        assertThat(bare.date()).isEqualTo("2007-05-23");
        assertThat(bare.abstractText()).isEmpty();
        assertThat(bare.authors()).isEmpty();
    }

    @Test
    void aLineOfTheWrongTypesIsRejectedAndTheNextOneRead() {
        Reading reading =
                Reading.of(
                        PAPER
                                + """

                                {"id":"2101.00002","title":["T"],"categories":"cs.LG"}
                                {"id":"2101.00003","title":"Kept","categories":"cs.LG"}
                                {"id":"2101.00004","title":"T","categories":"cs.LG","versions":"v1"}
                                """);

        assertThat(reading.titles())
                .containsExactly("Counting Sheep with Very Deep Networks", "Kept");
        assertThat(reading.rejections())
                .containsExactly(
                        "papers:2: \"title\" is a string, found a list.",
                        "papers:4: \"versions\" is a list of objects, found a string.");
    }
}

package paperkin.loader.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static paperkin.loader.corpus.Records.titled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIdentityTest {

    @Test
    void recordsThatShareAnIdAreOnePaperWhateverTheirTitles() {
        assertThat(
                        papers(
                                titled("Preprint").from("a", 1).ids("", "", "1706.03762v1"),
                                titled("Both").from("b", 1).ids("", "10.1000/A", "1706.03762"),
                                titled("Published")
                                        .from("c", 1)
                                        .ids("", "https://doi.org/10.1000/a", "")))
                .singleElement()
                .satisfies(paper -> assertThat(paper.id()).isEqualTo("10.1000/a"))
                .satisfies(paper -> assertThat(paper.arxivId()).isEqualTo("1706.03762"))
                .satisfies(paper -> assertThat(paper.records()).hasSize(3));
    }

    @Test
    void aGivenIdThatIsTheDoiOfAnotherRecordNamesTheSamePaper() {
        assertThat(
                        papers(
                                titled("A").ids("10.1000/a", "", ""),
                                titled("B").ids("", "10.1000/a", "")))
                .hasSize(1);
    }

    @Test
    void theSameTitleIsTheSamePaperUnlessSomethingSpeaksAgainstIt() {
        Records title = titled("A Paper");

        assertThat(papers(title.from("a", 1), title.from("b", 1).year(2001))).hasSize(1);
        assertThat(papers(title.from("a", 1).by("Ada B"), title.from("b", 1).by("B, Ada")))
                .hasSize(1);
        assertThat(papers(title.from("a", 1).year(2000), title.from("b", 1).year(2001)))
                .as("a preprint and what was published the year after")
                .hasSize(1);
        assertThat(papers(title.from("a", 1).year(1999), title.from("b", 1).year(2001))).hasSize(2);
        assertThat(papers(title.from("a", 1).by("Ada B"), title.from("b", 1).by("Ada C")))
                .hasSize(2);
        assertThat(
                        papers(
                                title.from("a", 1).ids("", "10.1000/a", ""),
                                title.from("b", 1).ids("", "10.1000/b", "")))
                .hasSize(2);
        assertThat(
                        papers(
                                title.from("a", 1).ids("", "10.48550/arXiv.1706.03762", ""),
                                title.from("b", 1).ids("", "10.1000/b", "")))
                .as("the DOI of a preprint does not speak against that of the published paper")
                .hasSize(1);
    }

    @Test
    void aTwinWithoutAYearJoinsThePaperOfTheBestRecord() {
        List<Paper> papers =
                papers(
                        titled("A Paper").from("a", 1).year(1999).text("long abstract"),
                        titled("A Paper").from("b", 1).year(2001).text("short"),
                        titled("A Paper").from("c", 1));

        assertThat(papers)
                .extracting(paper -> paper.year().getAsInt(), paper -> paper.records().size())
                .containsExactly(tuple(1999, 2), tuple(2001, 1));
        assertThat(papers.get(1).id()).isEqualTo(papers.get(0).id() + "-2");
    }

    @Test
    void titleAndAbstractComeFromTheRecordWithTheLongestAbstract() {
        Paper paper =
                papers(
                                titled("Short")
                                        .from("a", 1)
                                        .ids("x", "", "")
                                        .text("abc")
                                        .by("Ada B"),
                                titled("Long").from("b", 1).ids("x", "", "").text("abcd"),
                                titled("None").from("c", 1).ids("x", "", "").year(1999))
                        .getFirst();

        assertThat(paper.title()).isEqualTo("Long");
        assertThat(paper.abstractText()).isEqualTo("abcd");
        assertThat(paper.authors()).containsExactly("Ada B");
        assertThat(paper.year()).hasValue(1999);
        assertThat(paper.records()).extracting(PaperRecord::source).containsExactly("b", "a", "c");
    }

    @Test
    void eachOtherFieldHasTheFullestValueOfAllRecords() {
        var draft = new RecordDraft().text(RecordField.ID, "x").text(RecordField.TITLE, "Title");
        PaperRecord best =
                draft.text(RecordField.ABSTRACT, "The longest abstract")
                        .text(RecordField.DATE, "2020")
                        .text(RecordField.VENUE, "NIPS")
                        .text(RecordField.DOI, "10.1000/b")
                        .list(RecordField.AUTHORS, List.of("A. Lovelace"))
                        .record("a", 1);
        PaperRecord fuller =
                draft.text(RecordField.ABSTRACT, "Short")
                        .text(RecordField.DATE, "2020-06-01")
                        .text(RecordField.VENUE, "Neural Information Processing Systems")
                        .text(RecordField.DOI, "10.1000/a")
                        .list(RecordField.AUTHORS, List.of("Ada Lovelace"))
                        .record("b", 1);
        PaperRecord older = draft.text(RecordField.DATE, "in the spring of 2019").record("c", 1);

        Paper paper = Paper.of(List.of(older, fuller, best));

        assertThat(paper.abstractText()).isEqualTo("The longest abstract");
        assertThat(paper.date()).as("of the same year").isEqualTo("2020-06-01");
        assertThat(paper.venue()).isEqualTo("Neural Information Processing Systems");
        assertThat(paper.authors()).containsExactly("Ada Lovelace");
        assertThat(paper.doi()).isEqualTo(paper.id()).isEqualTo("10.1000/a");
    }

    @Test
    void aPaperNeedsARecord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Paper.of(List.of()));
        assertThat(papers()).isEmpty();
    }

    /// Few titles, ids, years and authors, so that records meet in every combination.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfTheRecordsGivesTheSamePapers(long seed) {
        Random random = new Random(seed);
        List<PaperRecord> records = new ArrayList<>(randomRecords(random, 120));
        List<Paper> papers = PaperIdentity.papers(records);

        assertThat(papers).extracting(Paper::id).doesNotHaveDuplicates();
        assertThat(papers.stream().flatMap(paper -> paper.records().stream()).map(PaperRecord::id))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(PaperRecord::id).distinct().toList());
        for (int round = 0; round < 25; round++) {
            Collections.shuffle(records, random);
            assertThat(PaperIdentity.papers(records)).isEqualTo(papers);
        }
    }

    private static List<PaperRecord> randomRecords(Random random, int count) {
        return Stream.generate(() -> randomRecord(random)).limit(count).toList();
    }

    private static PaperRecord randomRecord(Random random) {
        Records records =
                titled("Title " + random.nextInt(30))
                        .from("source-" + random.nextInt(4), 1 + random.nextInt(9))
                        .text("x".repeat(random.nextInt(4)))
                        .ids(
                                random.nextInt(3) > 0 ? "" : "given-" + random.nextInt(60),
                                random.nextInt(3) > 0 ? "" : "10.1000/" + random.nextInt(60),
                                random.nextInt(4) > 0
                                        ? ""
                                        : "1706.000" + (10 + random.nextInt(60)));
        records = random.nextBoolean() ? records : records.year(2000 + random.nextInt(3));
        records =
                random.nextBoolean()
                        ? records
                        : records.by("Ada " + (char) ('A' + random.nextInt(3)));
        return records.record();
    }

    private static List<Paper> papers(Records... records) {
        return PaperIdentity.papers(Stream.of(records).map(Records::record).toList());
    }
}

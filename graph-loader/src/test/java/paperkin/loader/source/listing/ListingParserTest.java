package paperkin.loader.source.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Reading;

class ListingParserTest {

    private static final String ONE = abstractOn("the first matter");
    private static final String TWO = abstractOn("the second matter");
    private static final String THREE = abstractOn("the third matter");

    private static final String HUGGING_FACE_FRAME =
            """
            new

            Get trending papers in your email inbox!

            Subscribe

            byAK and the research community

            Jun 6

            """;

    private static final String AI_TOPICS_FRAME =
            "Goto\n\nCollaborating Authors\n\n\u00A0 Machine Learning\n\n\n";

    @Test
    void huggingFaceWithBlankLines() {
        Reading reading =
                Reading.of(
                        HUGGING_FACE_FRAME
                                + "A First Paper on Things\n\n"
                                + ONE
                                + "\nWhy does Throwing Away Data Help?\n\n"
                                + TWO
                                + "\n");

        assertThat(reading.titles())
                .containsExactly("A First Paper on Things", "Why does Throwing Away Data Help?");
        assertThat(reading.records())
                .extracting(PaperRecord::abstractText)
                .containsExactly(ONE, TWO);
        assertThat(reading.records()).extracting(PaperRecord::line).containsExactly(11, 14);
        assertThat(reading.records()).allSatisfy(r -> assertThat(r.date()).isEmpty());
        assertThat(reading.rejections()).isEmpty();
    }

    @Test
    void huggingFaceWithoutBlankLinesAndWithAGluedFirstTitle() {
        Reading reading =
                Reading.of(
                        """
                        Get trending papers in your email inbox once a day!
                        Get trending papers in your email inbox!
                        SubscribeBalancing Errors
                        %s
                        Subscribed Learners in the Wild
                        %s
                        \t\t\t\s
                        \t\t\t\
                        """
                                .formatted(ONE, TWO));

        assertThat(reading.titles())
                .containsExactly("Balancing Errors", "Subscribed Learners in the Wild");
    }

    @Test
    void aiTopicsGivesTheSourceAsVenue() {
        Reading reading =
                Reading.of(
                        AI_TOPICS_FRAME
                                + "SpectraLDS\n\nNeural Information Processing Systems\n\n"
                                + ONE
                                + "\n\nA Second Paper\n\narXiv.org Machine Learning\n\n"
                                + TWO);

        assertThat(reading.titles()).containsExactly("SpectraLDS", "A Second Paper");
        assertThat(reading.records())
                .extracting(PaperRecord::venue)
                .containsExactly(
                        "Neural Information Processing Systems", "arXiv.org Machine Learning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n\n\n", " \t\n", "\u00A0\n"})
    void lineEndsAndWhiteSpaceAroundLinesDoNotMatter(String lineEnd) {
        String page =
                "\uFEFF" + HUGGING_FACE_FRAME + "A First Paper\n" + ONE + "\nA Second One\n" + TWO;

        assertThat(Reading.of(page.replace("\n", lineEnd)).records())
                .extracting(PaperRecord::title, PaperRecord::abstractText)
                .containsExactly(tuple("A First Paper", ONE), tuple("A Second One", TWO));
    }

    @Test
    void textIsKeptAsItStands() {
        String title = "Bounds for $\\ell_p$  and é, θ, Δν: ``so-called'' things";
        String text = "We  write $L_1$-approximation  as D_{KL}(p||q) -- always. " + ONE;

        assertThat(Reading.of(title + "\n" + text).records())
                .extracting(PaperRecord::title, PaperRecord::abstractText)
                .containsExactly(tuple(title, text));
    }

    @Test
    void aMissingAbstractLeavesThePaperWithoutOne() {
        Reading huggingFace =
                Reading.of(
                        HUGGING_FACE_FRAME
                                + "A Paper without Any Abstract\nAttention Is All You Need\n"
                                + ONE
                                + "\nAnother Paper without an Abstract\nA Third Kind\n"
                                + TWO
                                + "\nThe Last Paper without an Abstract\n");
        assertThat(huggingFace.records())
                .extracting(PaperRecord::title, PaperRecord::abstractText)
                .containsExactly(
                        tuple("A Paper without Any Abstract", ""),
                        tuple("Attention Is All You Need", ONE),
                        tuple("Another Paper without an Abstract", ""),
                        tuple("A Third Kind", TWO),
                        tuple("The Last Paper without an Abstract", ""));

        Reading aiTopics =
                Reading.of(
                        AI_TOPICS_FRAME
                                + "A Paper without Any Abstract\narXiv.org Machine Learning\n"
                                + "A Second Paper\narXiv.org Machine Learning\n"
                                + ONE
                                + "\nThe Last One of All\nJournal of Things\n");
        assertThat(aiTopics.records())
                .extracting(PaperRecord::title, PaperRecord::venue, PaperRecord::abstractText)
                .containsExactly(
                        tuple("A Paper without Any Abstract", "arXiv.org Machine Learning", ""),
                        tuple("A Second Paper", "arXiv.org Machine Learning", ONE),
                        tuple("The Last One of All", "Journal of Things", ""));
    }

    @Test
    void authorsAndDatesBetweenTitleAndAbstractBelongToThePaper() {
        Reading reading =
                Reading.of(
                        HUGGING_FACE_FRAME
                                + "A First Paper on Things\nPublished on Jun 6\n"
                                + "Ada Lovelace, Diederik P. Kingma and Laurens van der Maaten\n3 authors\n42\n"
                                + ONE
                                + "\nDeep Learning\nMay 18, 2023\nby Alan M. Turing\n"
                                + TWO);

        assertThat(reading.titles()).containsExactly("A First Paper on Things", "Deep Learning");
        assertThat(reading.records().getFirst().authors())
                .containsExactly("Ada Lovelace", "Diederik P. Kingma", "Laurens van der Maaten");
        assertThat(reading.records().getFirst().date()).isEqualTo("Jun 6");
        assertThat(reading.records().getFirst().year()).isEmpty();
        assertThat(reading.records().getLast().authors()).containsExactly("Alan M. Turing");
        assertThat(reading.records().getLast().date()).isEqualTo("May 18, 2023");
        assertThat(reading.records().getLast().year()).hasValue(2023);
    }

    @Test
    void aPageOfASinglePaper() {
        Reading huggingFace =
                Reading.of(
                        """
                        Papers
                        arxiv:2305.10973
                        Drag Your Points: Interactive Manipulation
                        Published on May 18, 2023
                        Authors:
                        Ada Lovelace ,
                        Alan M. Turing
                        Abstract
                        %s
                        View arXiv page
                        View PDF
                        Add to collection
                        Community
                        """
                                .formatted(ONE));
        assertThat(huggingFace.titles())
                .containsExactly("Drag Your Points: Interactive Manipulation");
        assertThat(huggingFace.records().getFirst().arxivId()).isEqualTo("2305.10973");
        assertThat(huggingFace.records().getFirst().abstractText()).isEqualTo(ONE);

        Reading aiTopics = Reading.of("A Paper\nJournal of Things\n" + ONE);
        assertThat(aiTopics.titles()).containsExactly("A Paper");
        assertThat(aiTopics.records().getFirst().venue()).isEqualTo("Journal of Things");
    }

    @Test
    void aShortAbstractIsToldFromATitleByWhereItStands() {
        String sentence = "We give a short proof that every finite learner is a wise learner.";
        String title = "Efficacy of deep learners in the detection of a disease of the lungs.";

        assertThat(
                        Reading.of(
                                        "A First Paper\n"
                                                + ONE
                                                + "\n"
                                                + title
                                                + "\n"
                                                + TWO
                                                + "\nDeep Learning\n"
                                                + sentence)
                                .records())
                .extracting(PaperRecord::title, PaperRecord::abstractText)
                .containsExactly(
                        tuple("A First Paper", ONE),
                        tuple(title, TWO),
                        tuple("Deep Learning", sentence));
    }

    @Test
    void furtherParagraphsBelongToTheAbstract() {
        String code = "Code is available at https://example.org/code";

        assertThat(
                        Reading.of(
                                        "A First Paper\n"
                                                + ONE
                                                + "\n\n"
                                                + TWO
                                                + "\n"
                                                + code
                                                + "\nSecond Paper\n"
                                                + THREE)
                                .records())
                .extracting(PaperRecord::abstractText)
                .containsExactly(ONE + "\n" + TWO + "\n" + code, THREE);
    }

    @Test
    void pagesOfBothSitesMayStandInOneFile() {
        Reading reading =
                Reading.of(
                        AI_TOPICS_FRAME
                                + "A First Paper\n\nJournal of Things\n\n"
                                + ONE
                                + "\n\n"
                                + HUGGING_FACE_FRAME
                                + "A Second Paper\n\n"
                                + TWO);

        assertThat(reading.titles()).containsExactly("A First Paper", "A Second Paper");
        assertThat(reading.records())
                .extracting(PaperRecord::venue)
                .containsExactly("Journal of Things", "");
    }

    private static String abstractOn(String matter) {
        return ("We study %s at length. It has hardly been understood, although much depends on it."
                        + " Our method explains %s, and experiments on many data sets show that it"
                        + " does so better than all that came before, at a fraction of the cost.")
                .formatted(matter, matter);
    }
}

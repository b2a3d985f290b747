package paperkin.loader.source.listing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.source.Format;
import paperkin.loader.source.Reading;

/// Listings that are none, or not whole.
class ListingRejectionTest {

    private static final String ONE = abstractOn("the first matter");
    private static final String TWO = abstractOn("the second matter");
    private static final String THREE = abstractOn("the third matter");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goto\n\nCollaborating Authors\n\n  Genre\n",
                "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n",
                "A Title without Any Abstract\nAnother Title without Any Abstract\n",
                "x\n"
            })
    void aListingWithoutAnyPaperIsOneRejection(String page) {
        Reading reading = Reading.of(page);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections())
                .containsExactly(
                        "papers:1: A listing has titles, each followed by an abstract; found no paper.");
    }

    @Test
    void anAbstractWithoutATitleIsRejectedAndTheOthersAreRead() {
        Reading reading = Reading.of("Subscribe\n" + ONE + "\nA Paper\n" + TWO);

        assertThat(reading.titles()).containsExactly("A Paper");
        assertThat(reading.rejections())
                .containsExactly("papers:2: An abstract stands here without a title.");
    }

    @Test
    void aPaperWithALineThatIsNotUtf8IsRejectedAndTheOthersAreRead() {
        String page =
                "A First Paper\n"
                        + ONE
                        + "\nEin zwölfter Versuch\n"
                        + TWO
                        + "\nA Third Paper\n"
                        + THREE;
        Reading reading = Reading.of(page.getBytes(ISO_8859_1), Format.AUTO);

        assertThat(reading.titles()).containsExactly("A First Paper", "A Third Paper");
        assertThat(reading.records())
                .extracting(PaperRecord::abstractText)
                .containsExactly(ONE, THREE);
        assertThat(reading.rejections()).containsExactly("papers:3: The line is not valid UTF-8.");
    }

    @Test
    void aPaperWithAnAbstractOfTwentyMegabytesIsRejectedAndTheOthersAreRead() {
        String huge = "We write and write. ".repeat(1_000_000);
        Reading reading =
                Reading.of(
                        "A First Paper\n"
                                + ONE
                                + "\nA Huge Paper\n"
                                + huge
                                + "\nThe Last Paper\n"
                                + TWO);

        assertThat(reading.titles()).containsExactly("A First Paper", "The Last Paper");
        assertThat(reading.rejections())
                .singleElement()
                .asString()
                .startsWith("papers:4: A line has at most 16,777,216 bytes");
    }

    @Test
    void aBookIsNoAbstract() {
        Reading reading = Reading.of("A Book of Prose\n" + (ONE + "\n").repeat(1_000));

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections())
                .singleElement()
                .asString()
                .endsWith("An abstract has at most 100,000 characters, found more.");
    }

    private static String abstractOn(String matter) {
        return ("We study %s at length. It has hardly been understood, although much depends on it."
                        + " Our method explains %s, and experiments on many data sets show that it"
                        + " does so better than all that came before, at a fraction of the cost.")
                .formatted(matter, matter);
    }
}

package paperkin.loader.source.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.source.Format;
import paperkin.loader.source.Reading;

/// XML that is damaged or means harm.
class XmlSafetyTest {

    private static final String FEED = "<feed>\n%s\n</feed>";
    private static final String GOOD = "<entry><title>Good</title></entry>";

    @Test
    void aFileOfTheMachineIsNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        Reading reading =
                Reading.of(
                        """
                        <?xml version="1.0"?>
                        <!DOCTYPE feed [ <!ENTITY secret SYSTEM "%s"> ]>
                        <feed><entry><title>See &secret;</title></entry>
                        <entry><title>Good</title></entry></feed>
                        """
                                .formatted(secret.toUri()));

        assertThat(reading.entries().toString()).doesNotContain("the secret");
        assertThat(reading.titles()).containsExactly("Good");
        assertThat(reading.rejections())
                .containsExactly("papers:3: The element is not well-formed XML.");
    }

    @Test
    void entitiesDoNotGrow() {
        Reading reading =
                Reading.of(
                        """
                        <!DOCTYPE feed [ <!ENTITY a "haha"> <!ENTITY b "&a;&a;&a;&a;&a;"> <!ENTITY c "&b;&b;&b;&b;&b;"> ]>
                        <feed><entry><title>&c;</title></entry>
                        <entry><!DOCTYPE x [ <!ENTITY d "ha"> ]><title>&d;</title></entry></feed>
                        """);

        assertThat(reading.records()).isEmpty();
        assertThat(reading.rejections())
                .containsExactly(
                        "papers:2: The element is not well-formed XML.",
                        "papers:3: The element is not well-formed XML.");
    }

    @Test
    void anElementThatIsNotClosedEndsWhereTheNextBegins() {
        Reading reading =
                Reading.of(FEED.formatted("<entry><title>Lost</title>\n" + GOOD + "\n" + GOOD));

        assertThat(reading.titles()).containsExactly("Good", "Good");
        assertThat(reading.rejections())
                .containsExactly("papers:2: The element <entry> is not closed.");
    }

    @Test
    void anElementThatIsNotWellFormedIsRejectedAlone() {
        Reading reading =
                Reading.of(
                        FEED.formatted(
                                GOOD
                                        + "\n<entry><title>a < b</title></entry>"
                                        + "\n<entry><title>AT&T</title></entry>"
                                        + "\n<entry><title>&eacute;</title></entry>\n"
                                        + GOOD));

        assertThat(reading.titles()).containsExactly("Good", "Good");
        assertThat(reading.rejections()).hasSize(3);
    }

    @Test
    void commentsAndSectionsOfCharactersAreNoElements() {
        Reading reading =
                Reading.of(
                        FEED.formatted(
                                "<!-- <entry> --->"
                                        + GOOD
                                        + "<entry><title><![CDATA[Two </entry> <entry>]]></title></entry>"));

        assertThat(reading.titles()).containsExactly("Good", "Two </entry> <entry>");
        assertThat(reading.rejections()).isEmpty();
    }

    @Test
    void aFileThatBreaksOffSaysSo() {
        assertThat(Reading.of("<feed>" + GOOD + "<entry><title>Lo").rejections())
                .containsExactly("papers:1: The element <entry> is not closed.");
        assertThat(Reading.of("<feed>" + GOOD + "\n").rejections())
                .containsExactly("papers:2: The file breaks off: <feed> is not closed.");
    }

    @Test
    void elementsInOneAnotherHaveABound() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertThat(Reading.of(FEED.formatted("<entry>" + deep + "</entry>" + GOOD)).entries())
                .hasSize(2);
    }

    @Test
    void anElementOfTwentyMegabytesIsRejectedAlone() {
        String huge = "<entry><title>" + "x".repeat(20 << 20) + "</title></entry>\n";
        Reading reading = Reading.of(FEED.formatted(huge + GOOD));

        assertThat(reading.titles()).containsExactly("Good");
        assertThat(reading.rejections())
                .singleElement()
                .asString()
                .startsWith("papers:2: A record has at most 16,777,216 bytes");
    }

    @Test
    void anElementThatIsNotUtf8IsRejectedAlone() {
        byte[] bytes = FEED.formatted("<entry><title>Zw?lf</title></entry>" + GOOD).getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xF6;
        Reading reading = Reading.of(bytes, Format.AUTO);

        assertThat(reading.titles()).containsExactly("Good");
        assertThat(reading.rejections())
                .containsExactly("papers:2: The record is not valid UTF-8.");
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsDoNotMatter() {
        String feed = "\uFEFF" + FEED.formatted(GOOD).replace("\n", "\r\n");

        assertThat(Reading.of(feed).titles()).containsExactly("Good");
    }
}

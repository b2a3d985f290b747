package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    private static final String TWO_LINES = "{\"title\":\"One\"}\n{\"title\":\"Two\"}\n";

    @Test
    void gzipIsReadWhateverTheName() throws IOException {
        assertThat(Reading.of(gzip(TWO_LINES.getBytes(UTF_8)), Format.AUTO).titles())
                .containsExactly("One", "Two");
    }

    @Test
    void gzipThatBreaksOffGivesWhatStandsBeforeAndOneRejection() throws IOException {
        String lines =
                IntStream.range(0, 100_000)
                        .mapToObj("{\"title\":\"Paper %d\"}\n"::formatted)
                        .collect(Collectors.joining());
        byte[] whole = gzip(lines.getBytes(UTF_8));
        Reading reading = Reading.of(Arrays.copyOf(whole, whole.length / 2), Format.AUTO);

        assertThat(reading.records()).hasSizeBetween(40_000, 60_000);
        assertThat(reading.rejections())
                .last()
                .asString()
                .endsWith("The compressed data break off or are damaged here.");
    }

    @Test
    void gzipThatIsDamagedAtOnceIsOneRejection() {
        assertThat(Reading.of(new byte[] {0x1F, (byte) 0x8B, 99, 99, 99}, Format.AUTO).rejections())
                .containsExactly("papers:1: The file begins like a compressed one and is none.");
        assertThat(Reading.of(new byte[] {0x1F, (byte) 0x8B}, Format.AUTO).rejections()).hasSize(1);
    }

    @Test
    void zstandardIsReadWhateverTheName() throws IOException {
        byte[] zstd = Zstd.compress(TWO_LINES.getBytes(UTF_8));

        assertThat(Reading.of(zstd, Format.AUTO).titles()).containsExactly("One", "Two");
        assertThat(Reading.of(Arrays.copyOf(zstd, zstd.length - 3), Format.AUTO).rejections())
                .containsExactly("papers:1: The file begins like a compressed one and is none.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t\n", "\uFEFF"})
    void anEmptyFileIsOneRejection(String text) {
        assertThat(Reading.of(text).rejections()).containsExactly("papers:1: The file is empty.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000\u0001\u0002", "%PDF-1.7\n%âãÏÓ", "\u0001\u0002\u0003 abc\u0004"})
    void aBinaryFileIsOneRejection(String text) {
        assertThat(Reading.of(text.getBytes(ISO_8859_1), Format.AUTO).rejections())
                .containsExactly("papers:1: Text in UTF-8 was expected, found a binary file.");
    }

    @Test
    void textInAnotherEncodingThanUtf8IsOneRejection() {
        assertThat(Reading.of(TWO_LINES.getBytes(UTF_16), Format.AUTO).rejections()).hasSize(1);
    }

    @Test
    void aLineThatIsNotUtf8IsRejectedAlone() {
        byte[] bytes =
                "{\"title\":\"One\"}\n{\"title\":\"Zwölf\"}\n{\"title\":\"Three\"}"
                        .getBytes(ISO_8859_1);
        Reading reading = Reading.of(bytes, Format.AUTO);

        assertThat(reading.titles()).containsExactly("One", "Three");
        assertThat(reading.rejections()).containsExactly("papers:2: The line is not valid UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":\"%s\"}", "%s"})
    void aLineOfTwentyMegabytesIsRejectedAlone(String shape) {
        String line = shape.formatted("x".repeat(20 << 20));
        Reading reading = Reading.of(("{\"title\":\"One\"}\n" + line + "\n{\"title\":\"Three\"}"));

        assertThat(reading.titles()).containsExactly("One", "Three");
        assertThat(reading.rejections())
                .singleElement()
                .asString()
                .startsWith("papers:2: A line has at most 16,777,216 bytes, found one of 20,971,5");
    }

    @Test
    void byteOrderMarkCarriageReturnsAndAMissingLastLineFeedDoNotMatter() {
        assertThat(Reading.of("\uFEFF{\"title\":\"One\"}\r\n\r\n{\"title\":\"Two\"}").titles())
                .containsExactly("One", "Two");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}

package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import paperkin.loader.corpus.Entry;
import paperkin.loader.source.piece.FieldNames;

/// Files damaged in all ways of [Mutations], read by their format's name and by their content:
/// records and counted rejections come of it, never an exception, and what stands behind the damage
/// is read where the format allows it.
class MutationTest {

    private static final int MUTANTS = 500;
    private static final long SEED = 20_211_102;

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "AUTO")
    void damageEndsInCountedRejections(Format format) {
        byte[] file = SampleFiles.of(format);
        long[] counts = new long[2];
        var mutations = new Mutations(SEED);
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    for (int i = 0; i < MUTANTS; i++) {
                        Format how = i % 4 == 0 ? Format.AUTO : format;
                        count(read(mutations.of(file), how), counts);
                    }
                });

        assertThat(read(file, Format.AUTO).rejections()).as("the file itself").isEmpty();
        assertThat(counts[0]).as("records read").isGreaterThan(MUTANTS * 4L);
        assertThat(counts[1]).as("rejections").isGreaterThan(MUTANTS / 10);
    }

    /// Neither a byte-order mark nor carriage returns nor how it is packed.
    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "AUTO")
    void whatProgramsDoToFilesChangesNothing(Format format) throws IOException {
        String file = SampleFiles.text(format);
        List<String> titles = read(file.getBytes(UTF_8), Format.AUTO).titles();
        byte[] dressed = ("\uFEFF" + file.replace("\n", "\r\n")).getBytes(UTF_8);

        assertThat(titles).hasSizeGreaterThanOrEqualTo(10);
        assertThat(read(dressed, Format.AUTO)).extracting(Reading::titles).isEqualTo(titles);
        assertThat(read(dressed, Format.AUTO).rejections()).isEmpty();
        assertThat(read(Zstd.compress(dressed), format).titles()).isEqualTo(titles);
        assertThat(read(gzip(dressed), format).titles()).isEqualTo(titles);
    }

    @Test
    void everyFormatIsHere() {
        assertThat(Stream.concat(Stream.of(Format.AUTO), SampleFiles.formats().stream()))
                .containsExactlyInAnyOrder(Format.values());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Reading read(byte[] file, Format format) {
        return Reading.of("papers", file, new ReadingOptions(format, FieldNames.none()));
    }

    private static void count(Reading reading, long[] counts) {
        assertThat(reading.entries()).as("a file never ends in silence").isNotEmpty();
        for (Entry entry : reading.entries()) {
            counts[entry instanceof Entry.Read ? 0 : 1]++;
        }
    }
}

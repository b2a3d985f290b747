package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import paperkin.loader.source.piece.FieldNames;
import paperkin.store.StoreProcess;

/// Damaged files read in a process with little memory: a crash, a hang and growing memory all end
/// it.
class MutationIT {

    private static final String HEAP = "-Xmx192m";

    /// The child's side: reads so many damaged files of every format and says how many records and
    /// rejections they held.
    public static void main(String[] arguments) {
        int mutants = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        for (Format format : SampleFiles.formats()) {
            var mutations = new Mutations(seed);
            byte[] file = SampleFiles.of(format);
            long read = 0;
            long rejected = 0;
            for (int i = 0; i < mutants; i++) {
                Reading reading = read(mutations.of(file), i % 4 == 0 ? Format.AUTO : format);
                long records = reading.records().size();
                read += records;
                rejected += reading.entries().size() - records;
                assertThat(reading.entries()).as("a file never ends in silence").isNotEmpty();
            }
            System.out.println(format + " " + mutants + " " + read + " " + rejected);
        }
    }

    private static Reading read(byte[] file, Format format) {
        return Reading.of("papers", file, new ReadingOptions(format, FieldNames.none()));
    }

    @Test
    void damaged_files_end_in_counted_rejections() throws IOException, InterruptedException {
        assertAllCounted(300, 5);
    }

    @Test
    @Tag("slow")
    void a_hundred_thousand_damaged_files_end_in_counted_rejections()
            throws IOException, InterruptedException {
        assertAllCounted(8_400, 30);
    }

    private static void assertAllCounted(int mutantsOfEach, int minutes)
            throws IOException, InterruptedException {
        long seed = Long.getLong("paperkin.test.seed", System.nanoTime());
        Process process =
                StoreProcess.java(
                                List.of(HEAP),
                                MutationIT.class,
                                String.valueOf(mutantsOfEach),
                                String.valueOf(seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        // A dozen short lines: they find room in the pipe.
        List<String> lines = process.inputReader(UTF_8).lines().toList();

        assertThat(ended).as("seed %d ended in time: %s", seed, lines).isTrue();
        assertThat(process.exitValue()).as("seed %d: %s", seed, lines).isZero();
        assertThat(lines).hasSameSizeAs(SampleFiles.formats());
        for (String line : lines) {
            String[] counts = line.split(" ", -1);
            assertThat(Long.parseLong(counts[2])).as("records of %s", line).isPositive();
            assertThat(Long.parseLong(counts[3]))
                    .as("rejections of %s, seed %d", line, seed)
                    .isGreaterThan(mutantsOfEach / 10);
        }
    }
}

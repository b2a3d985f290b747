package paperkin.loader.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The published figures, where the data are.
class PublishedResultsIT {

    private static final Path GOLD = Path.of("../../shared/gold");
    private static final Path CONFIG = Path.of("../docs/results.json");

    @Test
    void whatTakesSecondsIsStillSo() {
        assumeTrue(Files.exists(GOLD), "Skipped: there is no " + GOLD + ".");

        assertThat(Results.measure(ResultsConfig.read(CONFIG), GOLD, false).deviations()).isEmpty();
    }

    /// Run with `-Pslow`.
    @Test
    @Tag("slow")
    void whatTakesMinutesIsStillSo() {
        assumeTrue(Files.exists(GOLD), "Skipped: there is no " + GOLD + ".");

        assertThat(Results.measure(ResultsConfig.read(CONFIG), GOLD, true).deviations()).isEmpty();
    }
}

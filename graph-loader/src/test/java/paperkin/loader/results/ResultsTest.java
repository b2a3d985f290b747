package paperkin.loader.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.LoaderException;

/// Ten sentences, of which each names a dataset: what a tagger learns from eight, it finds in two.
class ResultsTest {

    @TempDir Path folder;

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(
                folder.resolve("ten.conll"),
                "We\t0\tO\nuse\t3\tO\nSNLI\t7\tB-DATASET\n\n".repeat(10));
    }

    @Test
    void foldsAndTrainedTaggersAreMeasuredWhenAskedTo() throws IOException {
        Results results =
                Results.measure(config("1.0", "/overlapping/DATASET/precision"), folder, true);

        assertThat(results.deviations()).isEmpty();
        Figure figure = results.measured().figures().getFirst();
        assertThat(figure.ours().expected()).isEqualTo(1);
        assertThat(figure.ours().measured()).isGreaterThan("2026-01-01");
    }

    @Test
    void aValueThatLeavesItsToleranceIsOneSentence() throws IOException {
        Results results = Results.measure(config("0.98", "/exact/all/f1"), folder, true);

        assertThat(results.deviations())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Ten sentences, exact F1 (OpenNLP NameFinder")
                .endsWith("5 folds): expected 0.9800 ± 0.0100, found 1.0000.");
    }

    @Test
    void whatTakesMinutesKeepsItsValueUnlessAskedFor() throws IOException {
        Results results = Results.measure(config("0.5", "/exact/all/f1"), folder, false);

        assertThat(results.deviations()).isEmpty();
        assertThat(results.measured()).isEqualTo(config("0.5", "/exact/all/f1"));
        assertThat(results.details()).isEmpty();
    }

    @Test
    void thePageShowsLabelsFiguresDetailsAndSpeed() throws IOException {
        Results results = Results.measure(config("1.0", "/exact/all/f1"), folder, true);

        var benchmarks = new LinkedHashMap<>(Map.of("Speed", "Fast."));
        benchmarks.putLast("Loading", "");
        benchmarks.putLast("Queries", "Soon.");

        assertThat(new ResultsPage(results).text("Measured here.", benchmarks))
                .contains("| OtherScientificTerm | CONCEPT |")
                .contains("| Generic | dropped |")
                .contains("| Ten sentences | exact F1 | 1.000 | **1.000** | × 1.00 | 0.9 |  |")
                .contains("## Ten sentences\n\n10 sentences of 10 documents.")
                .contains("| DATASET | 1.000 | 1.000 | 1.000 | 10 | 10 | 10 |")
                .contains("Measured here.")
                .endsWith("## Speed\n\nFast.\n\n## Queries\n\nSoon.\n");
    }

    @Test
    void aConfigurationIsWrittenAsItIsRead() throws IOException {
        ResultsConfig config = config("1.0", "/exact/all/f1");
        Path copy = folder.resolve("copy.json");

        config.write(copy);

        assertThat(ResultsConfig.read(copy)).isEqualTo(config);
    }

    @Test
    void whatIsWrongWithAConfigurationIsOneSentence() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"figures\":[{}]");

        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> ResultsConfig.read(broken))
                .withMessageContaining("broken.json holds something else than figures");
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> ResultsConfig.read(folder.resolve("none.json")))
                .withMessageContaining("could not be read");
        assertThatExceptionOfType(LoaderException.class)
                .isThrownBy(() -> Results.measure(config("1.0", "/no/such"), folder, true))
                .withMessageContaining("A number was expected at /no/such");
    }

    private ResultsConfig config(String expected, String baselineAt) throws IOException {
        String config =
                """
                {"figures":[{"section":"Folds","what":"Ten sentences","data":"ten.conll","format":"TDMSCI",
                  "measure":"exact F1","tolerance":0.01,"floor":"0.9",
                  "ours":{"system":{"is":"folds","learner":"NAME_FINDER"},"at":"/exact/all/f1","expected":%s,"measured":"2026-01-01"},
                  "baseline":{"system":{"is":"trained","learner":"NAME_FINDER","on":[{"what":"the same","file":"ten.conll","format":"TDMSCI"}]},
                    "at":"%s","expected":1.0,"measured":"2026-01-01"}}]}
                """
                        .formatted(expected, baselineAt);
        return ResultsConfig.read(Files.writeString(folder.resolve("results.json"), config));
    }
}

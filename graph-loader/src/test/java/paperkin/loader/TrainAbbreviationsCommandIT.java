package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAbbreviationsCommandIT {

    @TempDir Path folder;

    @Test
    void theShortFormsWithOneMeaningAreWritten() throws IOException {
        var papers = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            papers.append(
                    """
                    {"id":"p%d","title":"Paper %d","abstract":"The toy error rate (TER) falls."}
                    """
                            .formatted(i, i));
        }
        papers.append("not a record\n");
        Path corpus = Files.writeString(folder.resolve("papers.jsonl"), papers);
        Path out = folder.resolve("abbreviations.tsv");

        var run =
                CommandLineRun.of(
                        new TrainAbbreviationsCommand(),
                        corpus.toString(),
                        "--out",
                        out.toString());

        assertThat(run.code()).isZero();
        assertThat(run.output()).contains("10 papers, 1 short forms");
        assertThat(Files.readAllLines(out)).last().isEqualTo("TER\ttoy error rate\t10\t1.000");
    }

    @Test
    void aCorpusThatIsNotThereIsNamed() {
        var run =
                CommandLineRun.of(
                        new TrainAbbreviationsCommand(),
                        folder.resolve("none.jsonl").toString(),
                        "--out",
                        folder.resolve("out.tsv").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors()).contains("none.jsonl");
    }
}

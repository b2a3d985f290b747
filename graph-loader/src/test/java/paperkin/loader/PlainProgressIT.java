package paperkin.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;

class PlainProgressIT {

    @Test
    void lines_come_while_nothing_moves(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("papers.jsonl"), "{\"title\":\"Sheep\"}\n");
        var out = new ByteArrayOutputStream();
        try (Corpus corpus = Corpus.open(List.of(file), Format.AUTO);
                var progress =
                        new PlainProgress(
                                new StageClock(corpus),
                                new PrintStream(out, true, UTF_8),
                                Duration.ofMillis(20))) {
            progress.stage("Relating papers", 400);
            progress.done(100);
            Thread.sleep(200);
        }

        assertThat(out.toString(UTF_8).lines())
                .startsWith("Relating papers …")
                .element(3)
                .asString()
                .startsWith("Relating papers: 100 (")
                .contains("25 %")
                .endsWith(" left");
    }
}

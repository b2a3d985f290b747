package paperkin.loader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paperkin.loader.bench.PageFigure.Round;
import paperkin.loader.speed.Machine;

class PageFigureTest {

    @Test
    void ofAHundredValuesNinetyFiveAreAtMostTheP95() {
        double[] values = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

        assertThat(Round.of(values, 0.5)).isEqualTo(new Round(100, 50, 95, 100, 0.5));
        assertThat(Round.of(new double[] {7}, 0)).isEqualTo(new Round(1, 7, 7, 7, 0));
    }

    @Test
    void aBoundIsKeptIfTheMiddleOfTheRoundsKeepsIt() {
        assertThat(figure("a", 9, 10, 99).keeps()).isTrue();
        assertThat(figure("a", 9, 10.5, 11).keeps()).isFalse();
    }

    @Test
    void whatIsNotMeasuredAgainStaysInTheFile(@TempDir Path folder) {
        Path file = folder.resolve("pages.json");
        report(figure("a", 1), figure("b", 2)).keptIn(file);
        report(figure("a", 3)).keptIn(file);

        assertThat(PageReport.read(file).figures()).containsExactly(figure("b", 2), figure("a", 3));
    }

    private static PageReport report(PageFigure... figures) {
        var machine = new Machine("P", 2, "J", 1024);
        return new PageReport(Instant.EPOCH, machine, "Chromium", List.of(figures));
    }

    private static PageFigure figure(String what, double... p95s) {
        List<Round> rounds =
                IntStream.range(0, p95s.length)
                        .mapToObj(i -> new Round(9, 1, p95s[i], p95s[i], 0.1))
                        .toList();
        return new PageFigure(what, "ms", 10, rounds);
    }
}

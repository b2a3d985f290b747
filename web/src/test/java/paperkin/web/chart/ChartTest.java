package paperkin.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final YearShare FIRST = new YearShare(2018, 0, 50, 0, 0, 0.071);
    private static final YearShare LAST = new YearShare(2019, 5, 100, 0.05, 0.022, 0.11);

    @Test
    void withoutYearsThereIsNoChart() {
        assertThat(Chart.of(List.of())).isEmpty();
        assertThat(Chart.of(List.of(new Series("bert", "BERT", List.of())))).isEmpty();
    }

    /// The axis ends at 8 %, the first round share that is not below 1.6 times the greatest one.
    @Test
    void aCurveGoesThroughItsSharesAndItsBandAroundTheirBounds() {
        Curve curve =
                Chart.of(List.of(new Series("bert", "BERT", List.of(FIRST, LAST))))
                        .orElseThrow()
                        .curves()
                        .getFirst();

        assertThat(curve.line()).isEqualTo("M0.0 1000.0L1000.0 375.0");
        assertThat(curve.band()).isEqualTo("M0.0 112.5L1000.0 -375.0L1000.0 725.0L0.0 1000.0Z");
        assertThat(curve.spots())
                .extracting(Curve.Spot::x, Curve.Spot::y)
                .containsExactly(tuple("0.00%", "100.00%"), tuple("100.00%", "37.50%"));
    }

    @Test
    void aPointSaysWhatItIs() {
        assertThat(LAST.sentence().replace('\u00a0', ' '))
                .isEqualTo("2019: 5 of 100 papers, 5.0 % (2.2 – 11 %)");
        assertThat(FIRST.sentence().replace('\u00a0', ' '))
                .isEqualTo("2018: 0 of 50 papers, 0 % (0 – 7.1 %)");
    }

    @Test
    void aSparklineFillsItsFrame() {
        Sparkline line = Sparkline.of(new Series("bert", "BERT", List.of(FIRST, LAST)));

        assertThat(line.line()).isEqualTo("M0.0 94.0L100.0 6.0");
        assertThat(line.area()).isEqualTo("M0 100L0.0 94.0L100.0 6.0L100 100");
    }
}

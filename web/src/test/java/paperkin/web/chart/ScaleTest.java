package paperkin.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0.0004, 0 % 0.01 % 0.02 % 0.03 % 0.04 %
                    0.039,  0 % 1.0 % 2.0 % 3.0 % 4.0 %
                    0.11,   0 % 5.0 % 10 % 15 %
                    0.5,    0 % 10 % 20 % 30 % 40 % 50 %
                    0.9,    0 % 20 % 40 % 60 % 80 % 100 %
                    1,      0 % 20 % 40 % 60 % 80 % 100 %
                    """)
    void sharesGoFromNothingToARoundOneThatIsNotBelowTheMost(double most, String texts) {
        assertThat(texts(Scale.ofShares(most).shareMarks())).isEqualTo(texts);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2019, 2019, 2018 2019 2020
                    2018, 2024, 2018 2019 2020 2021 2022 2023 2024
                    1958, 2024, 1960 1970 1980 1990 2000 2010 2020
                    2001, 2020, 2005 2010 2015 2020
                    """)
    void yearsAreMarkedAtRoundOnes(long first, long last, String texts) {
        assertThat(texts(Scale.ofYears(first, last).yearMarks())).isEqualTo(texts);
    }

    @Test
    void placesAreCountedFromTheUpperLeftCorner() {
        Scale shares = Scale.ofShares(0.5);
        Scale years = Scale.ofYears(2000, 2010);

        assertThat(shares.upward(0)).isEqualTo("100.00%");
        assertThat(shares.upward(0.5)).isEqualTo("0.00%");
        assertThat(Scale.place(years.along(2000))).isEqualTo("0.00%");
        assertThat(Scale.place(years.along(2005))).isEqualTo("50.00%");
    }

    private static String texts(List<Scale.Mark> marks) {
        return marks.stream()
                .map(mark -> mark.text().replace('\u00a0', ' '))
                .collect(Collectors.joining(" "));
    }
}

package paperkin.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadReportTest {

    @Test
    void records_that_are_not_accounted_for_are_a_mistake() {
        assertThatThrownBy(() -> report(311, 307, 3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("311 records");
    }

    @Test
    void the_text_says_what_became_of_the_records() {
        assertThat(report(1311, 1307, 4, 0).text())
                .isEqualTo(
                        """
                        records read              1,311
                        papers new                1,307
                        papers updated                0
                        papers unchanged              0
                        merged into another           4
                        not in English                2
                        rejected                      0
                        mentions                 20,000
                        concepts                    900
                        edges                     9,000
                        2.0 s, 654 papers/s
                        """);
    }

    @Test
    void rejections_are_listed_and_the_rest_counted() {
        assertThat(report(13, 10, 0, 3, "a:1: No title.", "a:9: No title.").text())
                .contains(
                        """
                        rejected                      3
                            a:1: No title.
                            a:9: No title.
                            … and 1 more
                        """);
    }

    @Test
    void the_numbers_are_named() {
        assertThat(report(311, 307, 4, 0).numbers())
                .containsEntry("read", 311L)
                .containsEntry("new", 307L)
                .containsEntry("merged", 4L)
                .containsEntry("notInEnglish", 2L)
                .containsEntry("seconds", 2.0)
                .containsEntry("papersPerSecond", 153.5)
                .hasSize(12);
    }

    private static LoadReport report(
            long read, long added, long merged, long rejected, String... rejections) {
        return new LoadReport(
                read,
                added,
                0,
                0,
                merged,
                2,
                rejected,
                List.of(rejections),
                20_000,
                900,
                9_000,
                Duration.ofSeconds(2));
    }
}

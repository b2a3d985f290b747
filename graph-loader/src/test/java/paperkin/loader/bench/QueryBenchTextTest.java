package paperkin.loader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import paperkin.loader.bench.StoreFigures.Answers;
import paperkin.loader.bench.StoreFigures.Conditions;
import paperkin.loader.bench.StoreFigures.Mix;
import paperkin.loader.bench.StoreFigures.Naive;
import paperkin.loader.bench.StoreFigures.Size;
import paperkin.loader.speed.Machine;

class QueryBenchTextTest {

    @Test
    void of_rounds_the_median_and_both_ends_are_shown() {
        String text = QueryBenchText.of(new QueryBenchReport(List.of(store(100, 1))));

        assertThat(text.lines())
                .anySatisfy(line ->
                        assertThat(line.replaceAll(" +", " "))
                                .isEqualTo(
                                        "suggest, letter by letter 40 15 2.0 (1.0–3.0) 20.0"
                                                + " (10.0–30.0) 40.0 (20.0–60.0) 0.5 (0.5–0.5) 0.6"
                                                + " (0.6–0.6) 4"))
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("as much as the clients can get")
                                .contains(": 200.0 (100.0–300.0) requests/s")
                                .endsWith("4 errors"))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("mixed, 150 requests/s whatever the answers take"))
                .anySatisfy(line -> assertThat(line).contains("30.0 (30.0–30.0) x"));
        assertThat(text).doesNotContain("neighbourhood", "p95 at");
    }

    @Test
    void a_larger_graph_is_set_against_the_smallest_whatever_their_order() {
        String text =
                QueryBenchText.of(new QueryBenchReport(List.of(store(1000, 2), store(100, 1))));

        assertThat(text).contains("p95 at 1,000 papers : at 100 (floor 2 x, aim 1.3 x)");
        assertThat(text.lines())
                .anySatisfy(line ->
                        assertThat(line.replaceAll(" +", " "))
                                .isEqualTo("suggest, letter by letter 2.00 x (0.67–6.00)"));
    }

    @Test
    void without_a_store_there_is_no_table() {
        assertThat(QueryBenchText.of(new QueryBenchReport(List.of()))).doesNotContain("floor");
    }

    /// Three rounds of one kind, and what else there is.
    private static StoreFigures store(long papers, double slower) {
        List<Answers> answers =
                List.of(
                        new Answers(QueryKind.SUGGEST, 8, latency(1 * slower, 1)),
                        new Answers(QueryKind.SUGGEST, 8, latency(3 * slower, 3)),
                        new Answers(QueryKind.SUGGEST, 8, latency(2 * slower, 0)),
                        new Answers(QueryKind.SUGGEST, 1, new Latency(9, 0, 0.5, 0.6, 0.7, 0.8)));
        List<Mix> mixes =
                List.of(
                        new Mix(0, 1000, 10, latency(1, 4)),
                        new Mix(0, 3000, 10, latency(1, 0)),
                        new Mix(0, 2000, 10, latency(1, 0)),
                        new Mix(150, 1500, 10, latency(1, 0)));
        return new StoreFigures(
                Instant.EPOCH,
                new Conditions(new Machine("P", 2, "J", 1024), 0.1, 512, 8, 1),
                new Size(papers, 7, 8, 9, 10),
                answers,
                mixes,
                List.of(new Naive(latency(1, 0), latency(30, 0))));
    }

    private static Latency latency(double median, long errors) {
        return new Latency(10, errors, median, 10 * median, 20 * median, 100 * median);
    }
}

package paperkin.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphSummaryTest {

    @Test
    void a_graph_is_told_in_one_sentence() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("paperkin", "1.0");
        versions.put("Neo4j Kernel", "2026.08.1");
        var status =
                new GraphStatus(
                        versions,
                        Map.of(
                                "Paper", 156_400L,
                                "Record", 156_890L,
                                "Concept", 9_001L,
                                "Method", 5_000L,
                                "Dataset", 1L,
                                "Task", 2_000L,
                                "Metric", 1_000L),
                        Map.of("USES_METHOD", 1_000_000L, "MENTIONS", 1L, "CITES", 3L, "WROTE", 7L),
                        0,
                        Map.of(),
                        "");

        assertThat(GraphSummary.of(status))
                .isEqualTo(
                        "The graph holds 156,400 papers (from 156,890 records), 5,000 methods, 1"
                                + " dataset, 2,000 tasks, 1,000 metrics and 1,000 further concepts,"
                                + " 1,000,001 paper–concept edges and 3 citations (paperkin 1.0, Neo4j"
                                + " Kernel 2026.08.1).");
    }
}

package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Concepts of too many papers relate nothing: those of more than 5 % of all papers and more than
/// 50.
@ExtendWith(TestGraph.class)
class HubsIT {

    private final CypherFile related = QueryCatalogue.load().query("related-papers");

    @Test
    void a_concept_of_50_papers_relates_them_and_one_of_51_does_not(TestGraph.Server server) {
        server.refill(papersOf("common", 50), papersOf("hub", 51));

        assertThat(shared(server, "common-1")).containsExactly("common");
        assertThat(shared(server, "hub-1")).isEmpty();
    }

    @Test
    void a_concept_that_is_too_common_is_named_as_not_counted(TestGraph.Server server) {
        server.refill(papersOf("common", 50), papersOf("hub", 51));
        var questions = new Questions(server);

        assertThat(questions.one("related-papers", "id", "common-1").rows("notCounted")).isEmpty();
        assertThat(questions.one("related-papers", "id", "hub-1").rows("notCounted"))
                .extracting(row -> row.text("id") + " " + row.integer("df"))
                .containsExactly("hub 51");
        Row why = questions.one("why-related", "id", "hub-1", "other", "hub-2");
        assertThat(why.rows("concepts")).isEmpty();
        assertThat(why.rows("notCounted"))
                .extracting(row -> row.text("id") + " " + row.text("role"))
                .containsExactly("hub MENTIONS");
        assertThat(why.decimal("score")).isEqualTo(0.5);
    }

    @Test
    void in_a_larger_graph_the_bound_is_5_percent(TestGraph.Server server) {
        server.refill(
                papersOf("common", 75),
                papersOf("hub", 76),
                "UNWIND range(1, 1349) AS n CREATE (:Paper {id: 'other-' + n})");

        assertThat(server.count("Paper")).isEqualTo(1500);
        assertThat(shared(server, "common-1")).containsExactly("common");
        assertThat(shared(server, "hub-1")).isEmpty();
    }

    /// idf(rare) = ln(64 / 4) + 1 = 3.77, idf(hub) = ln(64 / 61) + 1 = 1.05.
    @Test
    void papers_of_a_rare_concept_come_before_those_of_a_hub(TestGraph.Server server) {
        server.refill(papersOf("rare", 3), papersOf("hub", 60));

        assertThat(sharing(server, 3)).containsExactly("rare-1", "rare-2", "rare-3");
        assertThat(sharing(server, 4)).containsExactly("rare-1", "rare-2", "rare-3", "hub-1");
    }

    @Test
    void a_paper_of_a_hub_comes_before_one_that_is_unsure_of_a_rare_concept(
            TestGraph.Server server) {
        server.refill(papersOf("rare", 3), papersOf("hub", 60));
        server.run("MATCH (:Paper {id: 'hub-7'})-[link:MENTIONS]->() SET link.confidence = 1.0");
        server.run("MATCH (:Paper {id: 'rare-2'})-[link:MENTIONS]->() SET link.confidence = 0.2");

        assertThat(sharing(server, 3)).containsExactly("rare-1", "rare-3", "hub-7");
        assertThat(sharing(server, 4)).containsExactly("rare-1", "rare-3", "hub-7", "rare-2");
    }

    private static List<String> sharing(TestGraph.Server server, int limit) {
        return new Questions(server)
                .texts("id", "papers-sharing-methods", "concepts", "rare,hub", "limit", limit);
    }

    /// The concepts that relate a paper to the only one related to it.
    private List<String> shared(TestGraph.Server server, String id) {
        List<Row> rows = server.graph().read(related, Map.of("id", id));
        assertThat(rows).hasSize(1);
        return rows.getFirst().rows("concepts").stream().map(row -> row.text("id")).toList();
    }

    private static String papersOf(String concept, int papers) {
        return """
        CREATE (concept:Concept {id: '%s', label: '%s', df: %d})
        WITH concept
        UNWIND range(1, %d) AS n
        CREATE (paper:Paper {id: '%s-' + n})-[:MENTIONS {confidence: 0.5}]->(concept)
        WITH collect(paper) AS papers
        WITH papers[0] AS one, papers[1] AS other
        CREATE (one)-[:RELATED {score: 1.0, wording: 0.5}]->(other)
        """
                .formatted(concept, concept, papers, papers, concept);
    }
}

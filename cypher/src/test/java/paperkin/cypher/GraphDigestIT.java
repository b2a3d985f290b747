package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(TestGraph.class)
class GraphDigestIT {

    private final TestGraph.Server server;

    GraphDigestIT(TestGraph.Server server) {
        this.server = server;
    }

    @BeforeEach
    void fill() {
        SmallGraph.fill(server);
    }

    @Test
    void the_order_of_insertion_does_not_matter() {
        String digest = digest();
        var shuffled = new ArrayList<>(SmallGraph.statements());
        Collections.shuffle(shuffled, new Random(7));

        server.refill(shuffled.toArray(String[]::new));

        assertThat(digest()).isEqualTo(digest).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Run {id: 'r', startedAt: datetime()})",
                "MATCH (r:Record) SET r.run = 'another'",
                "MATCH (a:Paper {id: 'roberta'}), (b:Paper {id: 'kl-paper'}) CREATE (a)-[:RELATED {score: 1}]->(b)"
            })
    void what_is_derived_or_of_the_moment_does_not_matter(String statement) {
        String digest = digest();

        server.run(statement);

        assertThat(digest()).isEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (p:Paper {id: 'roberta'}) SET p.title = 'Roberta'",
                "MATCH (p:Paper {id: 'kl-paper'}) SET p.year = 2000",
                "CREATE (:Paper {id: 'new'})",
                "MATCH (r:Record) SET r.authors = ['B', 'A']",
                "MATCH (c:Concept {id: 'kl'}) SET c:Method",
                "MATCH (c:Concept {id: 'kl'}) SET c.df = 3",
                "MATCH (:Alias {surface: 'KL'})-[n:ALIAS_OF]->() SET n.papers = 2",
                "MATCH (a:Alias {surface: 'KL'}), (c:Concept {id: 'f1'}) CREATE (a)-[:ALIAS_OF {papers: 1}]->(c)",
                "MATCH (a:Concept {id: 'bert'}), (b:Concept {id: 'transformer'}) CREATE (a)-[:BROADER]->(b)",
                "MATCH (a:Paper {id: 'roberta'}), (b:Paper {id: '1706.03762'}) CREATE (a)-[:CITES {references: ['x']}]->(b)",
                "MATCH (a)-[c:CITES]->(b) WITH a, b, c, c.references AS kept DELETE c CREATE (b)-[:CITES {references: kept}]->(a)",
                "MATCH ()-[c:CITES]->() SET c.references = ['another']",
                "MATCH (r:Reference) SET r.id = 'another'",
                "MATCH ()-[r:REFERS_TO]->() DELETE r",
                "MATCH (v:Venue) SET v.name = 'NIPS'",
                "MATCH (a:Author {id: 'shazeer'}) SET a.name = 'N. Shazeer'",
                "MATCH (:Author {id: 'shazeer'})-[w:WROTE]->() SET w.position = 2",
                "MATCH (:Paper)-[l:PUBLISHED_IN]->() DELETE l",
                "MATCH (:Paper)-[l:READ_FROM]->() DELETE l",
                "MATCH (:Paper {id: 'roberta'})-[l:USES_DATASET]->() SET l.sentence = 'Another.'",
                "MATCH (p:Paper {id: 'roberta'})-[l:USES_DATASET]->(c) WITH p, l, c, properties(l) AS kept DELETE l CREATE (p)-[n:MENTIONS]->(c) SET n = kept"
            })
    void one_change_changes_it(String statement) {
        String digest = digest();

        server.run(statement);

        assertThat(digest()).isNotEqualTo(digest);
    }

    private String digest() {
        return GraphDigest.of(server.graph());
    }
}

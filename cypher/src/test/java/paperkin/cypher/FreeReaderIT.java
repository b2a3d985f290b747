package paperkin.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Free queries against a real server: what is answered, what is refused, and what limits do.
@ExtendWith(TestGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreeReaderIT {

    private static final FreeLimits LIMITS = FreeLimits.standard();

    private final TestGraph.Server server;

    FreeReaderIT(TestGraph.Server server) {
        this.server = server;
    }

    @BeforeAll
    void fill() {
        SmallGraph.fill(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (p:Paper) RETURN p.title ORDER BY p.year DESC SKIP 1 LIMIT 2",
                "MATCH (n) RETURN labels(n) AS labels, count(*) AS n, avg(n.df) AS df, collect(DISTINCT n.id)[..3] AS ids",
                "MATCH (p:Paper) OPTIONAL MATCH (p)-[:PUBLISHED_IN]->(v) RETURN p.id, v.name",
                "MATCH (p:Paper) WHERE EXISTS { (p)-[:MENTIONS]->(:Concept) } RETURN p.id",
                "MATCH (p:Paper) WHERE NOT EXISTS { (p)-[:MENTIONS]->() } OR p.year > 2018 RETURN p.id",
                "MATCH (p:Paper) RETURN p.id, COUNT { (p)-[:USES_METHOD]->() } AS methods",
                "MATCH (p:Paper) RETURN COLLECT { MATCH (p)-->(c:Concept) RETURN c.id ORDER BY c.id } AS ids",
                "MATCH (p:Paper) CALL (p) { MATCH (p)-->(c:Concept) RETURN c ORDER BY c.df LIMIT 1 } RETURN p.id, c.id",
                "CALL { MATCH (n:Method) RETURN count(n) AS m } RETURN m",
                "MATCH p = shortestPath((a:Concept {id: 'kl'})-[*..6]-(b:Concept {id: 'f1'})) RETURN p",
                "MATCH p = allShortestPaths((a:Concept {id: 'kl'})-[*..6]-(b:Concept {id: 'f1'})) RETURN length(p)",
                "MATCH p = ANY SHORTEST (a:Concept {id: 'kl'})-[]-{1,6}(b:Concept {id: 'f1'}) RETURN length(p)",
                "MATCH p = SHORTEST 2 (a:Concept {id: 'kl'})-[]-+(b:Concept {id: 'f1'}) RETURN length(p)",
                "MATCH (a:Concept {id: 'kl'}) ((x)--(y)){1,3} (b) RETURN DISTINCT b.id",
                "MATCH (a:Concept {id: 'kl'})-[*1..3]-(b) RETURN DISTINCT b.id",
                "MATCH (a:Concept {id: 'kl'})-[*1..2]-(b:Concept) RETURN count(b)",
                "MATCH (a:Concept)<--(p)-->(b:Concept) WHERE NOT (a)--(b) AND a.id < b.id RETURN a.id, b.id, count(p)",
                "MATCH (a:Method), (b:Dataset) RETURN a.id, b.id",
                "MATCH (a:Method|Dataset) RETURN a.id UNION MATCH (b:Task) RETURN b.id AS `a.id`",
                "MATCH (a:Concept&!Method) RETURN a.id UNION ALL MATCH (a:Concept&Method) RETURN a.id",
                "UNWIND range(1, 5) AS n WITH n WHERE n % 2 = 1 RETURN sum(n), stdev(n), percentileCont(n, 0.5)",
                "RETURN [x IN range(1, 5) WHERE x > 2 | x * x] AS squares, reduce(s = 0, x IN [1, 2] | s + x) AS total",
                "RETURN all(x IN [1] WHERE x > 0), any(x IN [1] WHERE x > 0), none(x IN [] WHERE x), single(x IN [1] WHERE x = 1)",
                "MATCH (p:Paper) RETURN [(p)-[r]->(c:Concept) | {id: c.id, role: type(r)}] AS concepts",
                "MATCH (p:Paper) RETURN p {.id, .title, concepts: [(p)-->(c:Concept) | c.id]} AS paper",
                "RETURN date('2020-01-31') + duration({months: 1}) AS day, datetime().year > 2000 AS now, date.truncate('month', date('2020-01-31')) AS month",
                "RETURN point({x: 1, y: 2}) AS point, toUpper('a') AS a, split('a,b', ',') AS parts, CASE WHEN 1 > 0 THEN 'yes' ELSE 'no' END AS c",
                "CALL db.index.fulltext.queryNodes('paper_text', 'attention') YIELD node, score RETURN node.id, score",
                "CALL db.index.fulltext.queryNodes('concept_text', 'bert', {limit: 3})",
                "CALL db.labels()",
                "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType",
                "CALL `db`.`propertyKeys`()",
                "CALL db.schema.visualization()",
                "MATCH (p:Paper) WHERE p.title CONTAINS 'BERT' OR p.title STARTS WITH 'A' OR p.title ENDS WITH 'x' RETURN p.id",
                "MATCH (p:Paper) WHERE p.title =~ 'Att.*' RETURN p.id",
                "MATCH (p:Paper) WHERE p.year >= 2017 RETURN p.year, count(*) ORDER BY p.year",
                "MATCH (p:Paper) WHERE p.id IN ['roberta', 'kl-paper'] RETURN p.id",
                "MATCH ()-[r:MENTIONS]->() WHERE r.confidence > 0.5 RETURN r",
                "MATCH ()-[r:MENTIONS|INTRODUCES]-() RETURN type(r), count(*)",
                "MATCH (a)-[r]->(b) WHERE elementId(a) = '0' OR id(a) = 1 RETURN r",
                "MATCH (a:Concept {id: 'kl'}), (b:Concept {id: 'bert'}) OPTIONAL MATCH (a)--(p)--(b) RETURN a.id, p.id",
                "MATCH (n) RETURN count(n)",
                "MATCH (n) FINISH",
                "// a remark first\nMATCH (n) /* and another */ RETURN n LIMIT 1",
                "CYPHER 25 MATCH (p:Paper) LET y = p.year FILTER y > 2000 RETURN y",
                "MATCH (n) RETURN n;"
            })
    void a_query_that_reads_is_answered(String query) {
        assertThat(ask(query)).isInstanceOf(FreeAnswer.Rows.class);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void the_catalogue_itself_passes_the_gate(CypherFile file) {
        var given = Map.of("id", "bert", "ids", "bert", "concepts", "bert", "text", "bert");
        var needed = new HashMap<String, Object>();
        file.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> needed.put(parameter.name(), given.get(parameter.name())));

        assertThat(server.graph().readFreely(file.text(), file.bind(needed), LIMITS))
                .isInstanceOf(FreeAnswer.Rows.class);
    }

    static List<CypherFile> catalogue() {
        return QueryCatalogue.load().queries();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Paper {id: 'evil'})",
                "MERGE (n:Paper {id: 'roberta'}) RETURN n",
                "MATCH (n) DETACH DELETE n",
                "MATCH (n) SET n.title = 'evil'",
                "MATCH (n:Paper) REMOVE n.title RETURN n",
                "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
                "CALL { CREATE (n:Evil) } RETURN 1",
                "MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 1 ROW",
                "UNWIND [1] AS x CALL (x) { RETURN x AS y } IN TRANSACTIONS RETURN y",
                "CREATE INDEX evil FOR (n:Evil) ON (n.x)",
                "CREATE CONSTRAINT evil FOR (n:Evil) REQUIRE n.x IS UNIQUE",
                "DROP INDEX paper_year",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
                "LOAD/**/CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
                "lOaD cSv FROM 'ftp://127.0.0.1:1/' AS line RETURN line",
                "MATCH (n) CALL (n) { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
                "RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } AS lines",
                "\\u004cOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "CYPHER 25 \\u004cOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "RETURN 'a\\u0027 AS x, 1 AS y //'",
                "RETURN '\\\\u0041'",
                "RETURN '\\U00000027 AS x, 1 AS y //'",
                "SHOW SETTINGS",
                "SHOW TRANSACTIONS",
                "SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery",
                "SHOW PROCEDURES",
                "SHOW FUNCTIONS",
                "SHOW INDEXES",
                "SHOW CONSTRAINTS",
                "SHOW USERS",
                "SHOW DATABASES",
                "TERMINATE TRANSACTION 'neo4j-transaction-1'",
                "SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message",
                "CALL dbms.components()",
                "CALL/*x*/dbms/**/.components()",
                "CALL `dbms`.`components`()",
                "CALL dbms.listConfig()",
                "CALL dbms.listConnections()",
                "CALL dbms.queryJmx('*:*')",
                "CALL dbms.killConnection('bolt-1')",
                "MATCH (n) CALL dbms.killConnection('bolt-1') YIELD connectionId RETURN 1",
                "CALL db.clearQueryCaches()",
                "CALL db.createLabel('Evil')",
                "CALL db.awaitIndexes(300)",
                "CALL db.info()",
                "CALL db.stats.retrieve('QUERIES')",
                "CALL tx.getMetaData()",
                "CALL db.labels() YIELD label CALL db.ping() YIELD success RETURN label",
                "CREATE USER evil SET PASSWORD 'evilevilevil'",
                "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'evilevilevil'",
                "ALTER USER neo4j SET PASSWORD 'evilevilevil'",
                "DROP DATABASE neo4j",
                "STOP DATABASE neo4j",
                "EXPLAIN MATCH (n) RETURN n",
                "PROFILE MATCH (n) RETURN n",
                "/* x */ explain MATCH (n) RETURN n",
                "CYPHER 5 EXPLAIN MATCH (n) RETURN n",
                "USE neo4j MATCH (n) RETURN n",
                "USE system SHOW USERS",
                "USE system ALTER USER neo4j SET PASSWORD 'evilevilevil'",
                "",
                "  \n ",
            })
    void a_query_that_does_more_than_read_is_refused_in_one_sentence(String query) {
        FreeAnswer answer = ask(query);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        FreeAnswer.Refused.class,
                        refused -> assertThat(refused.reason()).endsWith(".").doesNotContain("\n"));
    }

    /// The server itself calls these mistakes; what matters is that they do nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 1; MATCH (n) DETACH DELETE n",
                "EXPLAIN PROFILE CREATE (n)",
                "CYPHER 5 PROFILE CREATE (n:Evil)",
                "USE system MATCH (n) RETURN n",
                "MATCH (n) CALL (n) { USE system MATCH (m) RETURN m } RETURN m",
                "RETURN 1 AS x UNION USE system RETURN 2 AS x",
                "ＬＯＡＤ CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "CALL apoc.load.json('file:///etc/passwd')",
                "RETUR 1"
            })
    void a_query_that_the_server_does_not_understand_does_nothing(String query) {
        assertThat(ask(query)).isNotInstanceOf(FreeAnswer.Rows.class);
    }

    @Test
    void nothing_was_written_by_all_this() {
        String before = GraphDigest.of(server.graph());
        ask("CREATE (:Paper {id: 'evil'})");
        ask("MATCH (n) DETACH DELETE n");

        assertThat(GraphDigest.of(server.graph())).isEqualTo(before);
        assertThat(server.count("Paper")).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("monsters")
    @Timeout(5)
    void a_query_that_would_break_the_planner_is_refused_before(String query) {
        assertThat(ask(query)).isInstanceOf(FreeAnswer.Refused.class);
    }

    static List<String> monsters() {
        return List.of(
                "RETURN " + "(".repeat(300) + "1" + ")".repeat(300),
                "RETURN " + "[".repeat(200) + "1" + "]".repeat(200),
                "RETURN " + "NOT ".repeat(200) + "true",
                "RETURN " + "1+".repeat(300) + "1",
                "RETURN " + "CASE WHEN true THEN ".repeat(150) + "1" + " END".repeat(150),
                "RETURN " + "(/*)*/".repeat(300) + "1" + ")".repeat(300),
                "RETURN " + "EXISTS { MATCH (n) WHERE ".repeat(25) + "true" + "}".repeat(25),
                "RETURN '" + "a".repeat(8_000) + "'");
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        assertThat(ask("MATCH (n)\nRETUR n"))
                .isInstanceOfSatisfying(
                        FreeAnswer.Failed.class,
                        failed ->
                                assertThat(failed.reason())
                                        .startsWith("Invalid input 'RETUR'")
                                        .contains("(line 2, column 1)"));
    }

    @Test
    void a_missing_parameter_is_told() {
        assertThat(ask("RETURN $name"))
                .isInstanceOfSatisfying(
                        FreeAnswer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("name"));
    }

    @Test
    void parameters_columns_and_plain_values_come_back() {
        FreeAnswer answer =
                server.graph()
                        .readFreely(
                                """
                                MATCH path = (p:Paper {id: $id})-[r:REPORTS_METRIC]->(c)
                                RETURN p, r, path, date('2020-02-01') AS day, $list AS list, null AS none
                                """,
                                Map.of("id", "roberta", "list", List.of(1, 2.5, "a", true)),
                                LIMITS);

        FreeAnswer.Rows rows = (FreeAnswer.Rows) answer;
        assertThat(rows.columns()).containsExactly("p", "r", "path", "day", "list", "none");
        Map<String, ?> values = rows.rows().getFirst().values();
        assertThat(values.get("p"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("labels", List.of("Paper"))
                .containsKeys("elementId", "properties");
        assertThat(values.get("r"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("type", "REPORTS_METRIC")
                .containsKeys("startElementId", "endElementId", "properties");
        assertThat(values.get("path"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("nodes", "relationships");
        assertThat(values.get("day")).isEqualTo("2020-02-01");
        assertThat(values.get("list")).isEqualTo(List.of(1L, 2.5, "a", true));
        assertThat(values.get("none")).isNull();
    }

    @Test
    void columns_are_there_without_rows() {
        FreeAnswer.Rows rows = (FreeAnswer.Rows) ask("MATCH (n:Nowhere) RETURN n.a AS a, n.b AS b");

        assertThat(rows.columns()).containsExactly("a", "b");
        assertThat(rows.rows()).isEmpty();
        assertThat(rows.truncated()).isFalse();
    }

    @Test
    void more_rows_than_allowed_are_cut_off() {
        var limits = new FreeLimits(10, LIMITS.time(), LIMITS.bytes());

        FreeAnswer.Rows cut = rows("UNWIND range(1, 11) AS n RETURN n", limits);
        FreeAnswer.Rows whole = rows("UNWIND range(1, 10) AS n RETURN n", limits);

        assertThat(cut.rows()).hasSize(10);
        assertThat(cut.truncated()).isTrue();
        assertThat(whole.rows()).hasSize(10);
        assertThat(whole.truncated()).isFalse();
    }

    @Test
    void more_bytes_than_allowed_are_cut_off() {
        var limits = new FreeLimits(1_000, LIMITS.time(), 10_000);

        FreeAnswer.Rows rows =
                rows(
                        "UNWIND range(1, 100) AS n RETURN [x IN range(1, 100) | 'twelve bytes'] AS texts",
                        limits);

        assertThat(rows.rows()).hasSizeBetween(1, 10);
        assertThat(rows.truncated()).isTrue();
    }

    @Test
    @Timeout(10)
    void a_query_that_takes_too_long_is_stopped() {
        var limits = new FreeLimits(10, Duration.ofSeconds(1), LIMITS.bytes());

        FreeAnswer answer =
                server.graph()
                        .readFreely(
                                "UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN count(*)",
                                Map.of(),
                                limits);

        assertThat(answer)
                .isEqualTo(
                        new FreeAnswer.Failed(
                                "The query was stopped, as it took longer than 1.0 seconds."));
    }

    /// Within one expression the server never looks at the clock: this one takes it several
    /// seconds.
    @Test
    @Timeout(10)
    void the_caller_is_freed_even_if_the_server_does_not_notice() {
        var limits = new FreeLimits(10, Duration.ofMillis(500), LIMITS.bytes());
        long start = System.nanoTime();

        FreeAnswer answer =
                server.graph()
                        .readFreely(
                                "RETURN reduce(s = 0, x IN range(1, 300000000) | s + x) AS total",
                                Map.of(),
                                limits);

        assertThat(answer).isInstanceOf(FreeAnswer.Failed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(ask("RETURN 1 AS one")).isInstanceOf(FreeAnswer.Rows.class);
    }

    private FreeAnswer.Rows rows(String query, FreeLimits limits) {
        return (FreeAnswer.Rows) server.graph().readFreely(query, Map.of(), limits);
    }

    private FreeAnswer ask(String query) {
        return server.graph().readFreely(query, Map.of(), LIMITS);
    }
}

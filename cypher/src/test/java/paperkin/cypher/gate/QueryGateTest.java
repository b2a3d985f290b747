package paperkin.cypher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which rule a query breaks, and where.
class QueryGateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '"',
            textBlock =
                    """
                    MATCH (n) SET n.x = 1                                  ¦ 1 ¦ 11 ¦ would change or administer
                    MATCH (n)⏎CREATE (m)                                   ¦ 2 ¦ 1  ¦ would change or administer
                    DROP INDEX x                                           ¦ 1 ¦ 1  ¦ would change or administer
                    SHOW INDEXES                                           ¦ 1 ¦ 1  ¦ SHOW and TERMINATE
                    LOAD CSV FROM 'http://x' AS l RETURN l                 ¦ 1 ¦ 1  ¦ LOAD CSV
                    MATCH (n)⏎WHERE n.x =~ 'a'⏎RETURN n                    ¦ 2 ¦ 11 ¦ CONTAINS, STARTS WITH, ENDS WITH
                    RETURN 1; RETURN 2                                     ¦ 1 ¦ 1  ¦ one statement
                    CALL (x) { USE other RETURN 1 AS y } RETURN y          ¦ 1 ¦ 12 ¦ leave out USE
                    CALL { RETURN 1 AS x } IN TRANSACTIONS RETURN x        ¦ 1 ¦ 24 ¦ IN TRANSACTIONS
                    RETURN 1,⏎  apoc.version()                             ¦ 2 ¦ 3  ¦ The function apoc.version
                    CALL dbms.info()                                       ¦ 1 ¦ 6  ¦ The procedure dbms.info
                    MATCH (a)-[*]-(b) RETURN a                             ¦ 1 ¦ 12 ¦ how many steps
                    MATCH (a)-[*3..]-(b) RETURN a                          ¦ 1 ¦ 12 ¦ how many steps
                    MATCH (a)-[*..11]-(b) RETURN a                         ¦ 1 ¦ 12 ¦ up to 10, and up to 20
                    MATCH p = shortestPath((a)-[*..21]-(b)) RETURN p       ¦ 1 ¦ 29 ¦ up to 10, and up to 20
                    MATCH SHORTEST 101 (a)-[]-{1,3}(b) RETURN a            ¦ 1 ¦ 7  ¦ At most 100 paths
                    MATCH (a) ((x)--(y))+ (b) RETURN a                     ¦ 1 ¦ 21 ¦ how many steps
                    RETURN⏎range(1, 10000000)                              ¦ 2 ¦ 1  ¦ range may give 1,000,000 numbers
                    RETURN range(1, rand())                                ¦ 1 ¦ 8  ¦ numbers, parameters or sizes
                    RETURN reduce(s = 'a', x IN [1, 2] | s + s)          ¦ 1 ¦ 8  ¦ but not multiply
                    RETURN reduce(l = [], x IN [1, 2] | [l])             ¦ 1 ¦ 8  ¦ or nest
                    MATCH (n) WITH collect(n) AS ns RETURN [x IN ns WHERE any(y IN ns WHERE x = y)] ¦ 1 ¦ 55 ¦ for one row
                    MATCH (n) RETURN (n                                    ¦ 1 ¦ 20 ¦ no complete one
                    MATCH (n)⏎RETUR n                                      ¦ 2 ¦ 1  ¦ Invalid input 'RETUR'
                    MATCH (n) USING SCAN n:A RETURN n                      ¦ 1 ¦ 11 ¦ hint is not allowed
                    """)
    void a_rule_is_told_with_its_place(String query, int line, int column, String rule) {
        Objection objection =
                QueryGate.objection(query.replace("⏎", "\n"), Map.of(), Language.CYPHER_5)
                        .orElseThrow();

        assertThat(objection.rule()).contains(rule).endsWith(".").doesNotContain("\n");
        assertThat(objection.place()).contains(new Place(line, column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN [x IN range(1, 1000) | [y IN range(1, 1000) | x * y]]",
                "MATCH (n) RETURN reduce(m = 0, x IN n.years | CASE WHEN x > m THEN x ELSE m END)",
                "MATCH (n) WITH collect(n) AS ns RETURN [x IN ns[..100] WHERE any(y IN ns[..100] WHERE x.a = y.a)]",
                "MATCH (a)-->(b) WITH a, collect(b.id) AS ids MATCH (c) RETURN [x IN c.ids WHERE x IN ids]",
                "WITH [3, 1] AS xs RETURN [i IN range(0, size(xs) - 1) | xs[i]]",
                "MATCH p = (a)-[*1..3]-(b) RETURN [n IN nodes(p) | [(n)-->(m) | m.id]]",
            })
    void bounds_that_can_be_seen_are_enough(String query) {
        assertThat(QueryGate.objection(query, Map.of(), Language.CYPHER_5)).isEmpty();
    }

    @Test
    void a_parameter_is_a_bound_that_can_be_seen() {
        String query = "UNWIND range(1, $n) AS x RETURN x";

        assertThat(QueryGate.objection(query, Map.of("n", 10L), Language.CYPHER_5)).isEmpty();
        assertThat(QueryGate.objection(query, Map.of("n", 10_000_000L), Language.CYPHER_5))
                .isPresent();
        assertThat(QueryGate.objection(query, Map.of("n", "many"), Language.CYPHER_5)).isPresent();
        assertThat(QueryGate.objection(query, Map.of(), Language.CYPHER_5)).isPresent();
    }

    @Test
    void parameters_are_small_and_flat() {
        Object deep = "x";
        for (int level = 0; level < 30; level++) {
            deep = List.of(deep);
        }

        assertThat(objectionTo(Map.of("x", "a".repeat(70_000)))).contains("65,536");
        assertThat(objectionTo(Map.of("x", Collections.nCopies(70_000, 1L)))).contains("65,536");
        assertThat(objectionTo(Map.of("x".repeat(70_000), 1L))).contains("65,536");
        assertThat(objectionTo(Map.of("x", deep))).contains("nested 20 deep");
        assertThat(objectionTo(Map.of("x", new ArrayList<>(Collections.nCopies(60_000, null)))))
                .isEmpty();
    }

    private static String objectionTo(Map<String, ?> parameters) {
        return QueryGate.objection("RETURN $x", parameters, Language.CYPHER_25)
                .map(Objection::rule)
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_one_language_lacks_is_not_let_through_by_the_other(Language language) {
        assertThat(QueryGate.objection("FOR x IN [1] RETURN x", Map.of(), language).isEmpty())
                .isEqualTo(language == Language.CYPHER_25);
    }

    /// The grammar may try out many readings of brackets within brackets.
    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "((a)-[", "[(a)--(", "{a: (", "CASE WHEN (", "x[(", "NOT ("})
    void reading_ends_soon_however_intricate_a_query_is(String bracket) {
        long start = System.nanoTime();

        QueryGate.objection("RETURN " + bracket.repeat(24) + "1", Map.of(), Language.CYPHER_25);
        QueryGate.objection("MATCH " + bracket.repeat(24) + "1", Map.of(), Language.CYPHER_5);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}

package paperkin.cypher;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/// Lets through only queries that read the graph and nothing else. What a query does is not guessed
/// from its text but taken from the plan that the server makes of it, so no spelling deceives the
/// gate; only what would hurt the planning itself is refused by its text.
final class ReadOnlyGate {

    static final String NO_READING =
            "Only queries that read are allowed here, but this one would change or administer something.";

    private static final int MOST_CHARACTERS = 8_000;

    // The server's parser recurses: on 2026.08.1 with its usual stack, sums of 200 terms, 200
    // nested lists or 150 nested CASEs overflow it, and planning grows exponentially with nested
    // subqueries (18 of them took 6 seconds).
    private static final int MOST_BRACKETS = 50;
    private static final int MOST_BRACES = 10;
    private static final int DEEPEST = 150;

    private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE", "USE");

    private static final List<String> PROCEDURES =
            List.of(
                    "db.index.fulltext.queryNodes",
                    "db.index.fulltext.queryRelationships",
                    "db.labels",
                    "db.propertyKeys",
                    "db.relationshipTypes",
                    "db.schema.visualization");

    /// The operators of 2026.08.1 that read the graph, or only compute; variants in brackets, as in
    /// Expand(All), are left out. Not among them are, besides those that write or administer,
    /// LoadCSV (it opens addresses and files), Show… and TerminateTransactions, all of which the
    /// server calls reading.
    private static final Set<String> OPERATORS =
            Set.of(
                    """
                    AllNodesScan Anti AntiSemiApply Apply Argument BidirectionalRepeat
                    CacheProperties CartesianProduct ConditionalApply
                    DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek
                    DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
                    DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan
                    DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
                    DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan Distinct
                    DynamicDirectedRelationshipTypeLookup DynamicLabelNodeLookup
                    DynamicUndirectedRelationshipTypeLookup Eager EagerAggregation EmptyResult
                    ExhaustiveLimit Expand Filter IntersectionNodeByLabelsScan LetAntiSemiApply
                    LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit
                    MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan
                    NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan
                    NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange
                    NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek
                    NodeUniqueIndexSeekByRange Optional OptionalExpand OrderedAggregation
                    OrderedDistinct OrderedUnion PartialSort PartialTop PathPropagatingBFS
                    ProduceResults ProjectEndpoints Projection RelationshipCountFromCountStore
                    Repeat RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply
                    ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top
                    Top1WithTies TriadicBuild TriadicFilter TriadicSelection
                    UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
                    UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan
                    UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan
                    UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange
                    UndirectedRelationshipTypeScan UndirectedUnionRelationshipTypesScan Union
                    UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand
                    """
                            .strip()
                            .split("\\s+"));

    private final String database;

    /// @param database the only database that a plan may name
    ReadOnlyGate(String database) {
        this.database = database;
    }

    /// Why the server should not even be asked to plan a query, as one sentence; empty if it may.
    Optional<String> objection(String query) {
        if (query.isBlank()) {
            return Optional.of("There is no query.");
        }
        if (query.length() > MOST_CHARACTERS) {
            return Optional.of(
                    "A query may have at most %,d characters, but this one has %,d."
                            .formatted(MOST_CHARACTERS, query.length()));
        }
        if (query.contains("\\u") || query.contains("\\U")) {
            return Optional.of(
                    "The escape \\u is not allowed: write the character itself, or pass it in a parameter.");
        }
        return objection(QueryShape.of(query));
    }

    private static Optional<String> objection(QueryShape shape) {
        if (PREFIXES.contains(shape.firstWord())) {
            return Optional.of(
                    "Please leave out %s: a query is answered, in this graph."
                            .formatted(shape.firstWord()));
        }
        if (shape.brackets() > MOST_BRACKETS || shape.braces() > MOST_BRACES) {
            return Optional.of(
                    "Brackets may be nested %d deep, braces %d deep, but this query goes deeper."
                            .formatted(MOST_BRACKETS, MOST_BRACES));
        }
        if (shape.depth() > DEEPEST) {
            return Optional.of(
                    "At most %d operators may follow each other between two commas, but this query has more."
                            .formatted(DEEPEST));
        }
        return Optional.empty();
    }

    /// Why a query must not run, as one sentence, judged by the server's plan of it; empty if it
    /// may.
    Optional<String> objection(ResultSummary explained) {
        return explained.queryType() == QueryType.READ_ONLY
                ? explained.queryPlan().map(this::objection).orElse(Optional.of(NO_READING))
                : Optional.of(NO_READING);
    }

    private Optional<String> objection(Plan plan) {
        Optional<String> objection = objectionToOperator(plan);
        for (Plan child : plan.children()) {
            objection = objection.or(() -> objection(child));
        }
        return objection;
    }

    private Optional<String> objectionToOperator(Plan plan) {
        String suffix = "@" + database;
        String name = plan.operatorType();
        if (!name.endsWith(suffix)) {
            return Optional.of("Only this graph may be read, but the query names another.");
        }
        String operator =
                name.substring(0, name.length() - suffix.length()).replaceFirst("\\(.*", "");
        if (operator.equals("ProcedureCall")) {
            return objectionToProcedure(plan);
        }
        return OPERATORS.contains(operator)
                ? Optional.empty()
                : Optional.of(
                        "The operation %s is not allowed here, as it does more than read the graph."
                                .formatted(operator));
    }

    /// The plan gives a call's resolved name and signature: `db.labels() :: (label :: STRING)`.
    private static Optional<String> objectionToProcedure(Plan plan) {
        String details = String.valueOf(plan.arguments().get("Details")).replace("\"", "");
        String procedure = details.substring(0, Math.max(0, details.indexOf('(')));
        return PROCEDURES.contains(procedure)
                ? Optional.empty()
                : Optional.of(
                        "The procedure %s is not allowed here, only %s."
                                .formatted(procedure, String.join(", ", PROCEDURES)));
    }
}

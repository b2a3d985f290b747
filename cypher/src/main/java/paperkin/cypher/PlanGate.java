package paperkin.cypher;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import paperkin.cypher.gate.QueryGate;

/// Lets through only queries that read the graph and nothing else, judged by the plan that the
/// server makes of them: what a query does is then nobody's guess, whatever the [QueryGate] before
/// has missed.
final class PlanGate {

    /// Rows that the planner may expect of any part of a query. It knows the graph's counts, but
    /// not how papers and concepts go together, so it is often wrong by a factor of a hundred.
    private static final double MOST_ROWS = 1e10;

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
    PlanGate(String database) {
        this.database = database;
    }

    /// Why a query must not run, as one sentence, judged by the server's plan of it; empty if it
    /// may.
    Optional<String> objection(ResultSummary explained) {
        return explained.queryType() == QueryType.READ_ONLY
                ? explained
                        .queryPlan()
                        .map(this::objection)
                        .orElse(Optional.of(QueryGate.NO_READING))
                : Optional.of(QueryGate.NO_READING);
    }

    /// The server's plan, with the [#objection] to it.
    FreeAnswer planned(ResultSummary explained) {
        Optional<String> objection = objection(explained);
        return explained
                .queryPlan()
                .<FreeAnswer>map(
                        plan -> new FreeAnswer.Planned(QueryPlan.of(plan, database), objection))
                .orElseGet(() -> new FreeAnswer.Refused(QueryGate.NO_READING, Optional.empty()));
    }

    private Optional<String> objection(Plan plan) {
        Optional<String> objection = objectionToOperator(plan).or(() -> objectionToRows(plan));
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

    private static Optional<String> objectionToRows(Plan plan) {
        double rows = plan.arguments().getOrDefault("EstimatedRows", Values.value(0.0)).asDouble();
        return rows <= MOST_ROWS
                ? Optional.empty()
                : Optional.of(
                        ("The planner expects %.0e rows on the way, and %.0e are allowed: say more of"
                                        + " what you look for, or look for less at a time.")
                                .formatted(rows, MOST_ROWS));
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

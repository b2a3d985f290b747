package paperkin.cypher;

import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;

/// How the server would carry out a query: a tree of operators, each fed by those below it.
///
/// @param operator such as `Expand(All)`
/// @param details what it does it to, as in `(p)-[r:USES_METHOD]->(c)`; may be empty
/// @param rows how many rows the planner expects it to hand on; empty where it does not say
/// @param children the operators that feed it, in the order in which they are asked
public record QueryPlan(
        String operator, String details, Optional<Double> rows, List<QueryPlan> children) {

    public QueryPlan {
        children = List.copyOf(children);
    }

    /// @param database its name follows each operator's in the server's plan
    static QueryPlan of(Plan plan, String database) {
        return new QueryPlan(
                plan.operatorType().replace("@" + database, ""),
                text(plan.arguments().getOrDefault("Details", Values.NULL)),
                Optional.ofNullable(plan.arguments().get("EstimatedRows")).map(Value::asDouble),
                plan.children().stream().map(child -> of(child, database)).toList());
    }

    private static String text(Value details) {
        return details.isNull() ? "" : details.asString();
    }
}

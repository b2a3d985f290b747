package paperkin.web.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import paperkin.cypher.QueryPlan;

/// An operator of a plan as the page draws it.
///
/// @param rows the rows that the planner expects, in words; empty if it does not say
/// @param width of the bar that stands for them, in percent: logarithmic, 100 for the most of the
///   whole plan
record PlanStep(
        String operator, String details, String rows, double width, List<PlanStep> children) {

    static PlanStep of(QueryPlan plan) {
        return of(plan, Math.log1p(rows(plan).max().orElse(0)));
    }

    private static DoubleStream rows(QueryPlan plan) {
        return DoubleStream.concat(
                plan.rows().stream().mapToDouble(Double::doubleValue),
                plan.children().stream().flatMapToDouble(PlanStep::rows));
    }

    private static PlanStep of(QueryPlan plan, double most) {
        double rows = plan.rows().orElse(0.0);
        return new PlanStep(
                plan.operator(),
                plan.details(),
                plan.rows().map(PlanStep::words).orElse(""),
                most > 0 ? 100 * Math.log1p(rows) / most : 0,
                plan.children().stream().map(child -> of(child, most)).toList());
    }

    private static String words(double rows) {
        if (rows >= 1e9) {
            return String.format(Locale.ROOT, "%.1e rows", rows);
        }
        return rows < 1 && rows > 0
                ? "less than one row"
                : String.format(
                        Locale.ROOT, "%,.0f %s", rows, Math.round(rows) == 1 ? "row" : "rows");
    }
}

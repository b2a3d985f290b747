package paperkin.web.about;

import paperkin.cypher.Row;
import paperkin.loader.graph.EdgeRole;

/// How many papers have at least one edge of a role.
record Coverage(EdgeRole role, long papers, long total) {

    static Coverage of(Row row) {
        return new Coverage(
                EdgeRole.valueOf(row.text("role")), row.integer("papers"), row.integer("total"));
    }

    /// In percent.
    public double share() {
        return total == 0 ? 0 : 100.0 * papers / total;
    }

    /// What such papers do, in words.
    public String words() {
        return switch (role) {
            case INTRODUCES -> "introduce a concept";
            case USES_METHOD -> "use a method";
            case USES_DATASET -> "use a dataset";
            case ADDRESSES_TASK -> "address a task";
            case REPORTS_METRIC -> "report a metric";
            case MENTIONS -> "mention a concept";
        };
    }

    /// The type of what they do it with, as the style sheet calls it.
    public String type() {
        return switch (role) {
            case USES_METHOD -> "method";
            case USES_DATASET -> "dataset";
            case ADDRESSES_TASK -> "task";
            case REPORTS_METRIC -> "metric";
            case INTRODUCES, MENTIONS -> "concept";
        };
    }
}

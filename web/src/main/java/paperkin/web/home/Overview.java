package paperkin.web.home;

import paperkin.cypher.Row;

/// How much the graph holds.
///
/// @param concepts all concepts, of whichever type
/// @param records what sources said of papers
/// @param edges pairs of a paper and a concept it names
record Overview(
        long papers,
        long concepts,
        long methods,
        long datasets,
        long tasks,
        long metrics,
        long records,
        long edges,
        long authors,
        long venues) {

    static Overview of(Row row) {
        return new Overview(
                row.integer("papers"),
                row.integer("concepts"),
                row.integer("methods"),
                row.integer("datasets"),
                row.integer("tasks"),
                row.integer("metrics"),
                row.integer("records"),
                row.integer("edges"),
                row.integer("authors"),
                row.integer("venues"));
    }
}

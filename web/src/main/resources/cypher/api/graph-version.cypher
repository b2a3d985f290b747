// What tells one state of the graph from another.
// The first migration's time tells stores apart, its counter and the runs tell what loads, removals
// and relating have done since. All of it is cheap, whatever the graph's size.
// @column made string - when the graph was made
// @column changes integer - how often loads have changed papers
// @column runs integer - how many commands have begun to change the graph
// @column finished integer - how many of them have ended
MATCH (latch:Migration)
WITH latch
ORDER BY latch.name
LIMIT 1
RETURN toString(latch.appliedAt) AS made,
       coalesce(latch.changes, 0) AS changes,
       COUNT { (:Run) } AS runs,
       COUNT { MATCH (run:Run) WHERE run.finishedAt IS NOT NULL } AS finished

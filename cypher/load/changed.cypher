// Counts one more change of papers, so that RELATED is known to be out of date.
// Runs behind the latch.
MATCH (latch:Migration)
WITH latch
ORDER BY latch.name
LIMIT 1
SET latch.changes = coalesce(latch.changes, 0) + 1

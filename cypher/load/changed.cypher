// Counts one more change of papers, so that whoever relates papers sees that they have changed.
// Runs behind the latch.
MATCH (latch:Migration)
WITH latch
ORDER BY latch.name
LIMIT 1
SET latch.changes = coalesce(latch.changes, 0) + 1

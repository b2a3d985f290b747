// Notes how many papers there were when all were related.
// Runs behind the latch.
// @param papers integer - how many papers there are
MATCH (latch:Migration)
WITH latch
ORDER BY latch.name
LIMIT 1
SET latch.related = $papers

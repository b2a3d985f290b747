// Notes the number of changes that RELATED accounts for.
// Runs behind the latch.
// @param changes integer - the number of changes before RELATED was computed
MATCH (latch:Migration)
WITH latch
ORDER BY latch.name
LIMIT 1
SET latch.related = $changes

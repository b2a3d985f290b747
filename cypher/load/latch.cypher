// Lets one loading transaction at a time go on.
// Every transaction that loads begins here, waits for the one before it and then sees all that it
// wrote. The latch is the first migration's node: another value locks it until the end of the
// transaction (removing a property that is absent would not).
// @column changes integer - how often loads have changed papers
// @column related integer - how many papers there were when all were last related
MATCH (latch:Migration)
WITH latch
ORDER BY latch.name
LIMIT 1
SET latch.holder = randomUUID()
WITH latch
RETURN coalesce(latch.changes, 0) AS changes, coalesce(latch.related, 0) AS related

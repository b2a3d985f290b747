// Forgets what loads have counted.
MATCH (latch:Migration)
REMOVE latch.changes, latch.related

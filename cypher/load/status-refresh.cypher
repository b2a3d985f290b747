// What is left to do after loads that were cut off, or that go on.
// @column stale integer - concepts whose derived values are out of date
// @column related boolean - whether RELATED is out of date
OPTIONAL MATCH (latch:Migration)
WITH latch
ORDER BY latch.name
LIMIT 1
WITH coalesce(latch.changes, 0) <> coalesce(latch.related, 0) AS related
CALL () {
    MATCH (concept:Stale)
    RETURN count(concept) AS stale
}
RETURN stale, related

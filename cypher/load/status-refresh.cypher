// What is left to do after loads that were cut off, or that go on.
// @column stale integer - concepts whose derived values are out of date
// @column unrelated integer - papers whose related papers are out of date
CALL () {
    MATCH (concept:Stale)
    RETURN count(concept) AS stale
}
CALL () {
    MATCH (profile:Unrelated)
    RETURN count(profile) AS unrelated
}
RETURN stale, unrelated

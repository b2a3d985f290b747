// Waits until every index answers.
// @param seconds integer = 300 (1..86400) - how long to wait at most
CALL db.awaitIndexes($seconds)

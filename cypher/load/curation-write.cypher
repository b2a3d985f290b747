// Puts the graph under a curation.
// Runs behind the latch, so there is one such node at most.
// @param digest string - SHA-256 of all lines
// @param lines list<string> - the lines
// @param unsettled list<string> - the decisions that papers do not stand under yet, or still do
MERGE (curation:Curation)
SET curation.digest = $digest, curation.lines = $lines, curation.unsettled = $unsettled

// Writes in which venues, by which authors and from which sources the papers of hubs are, which is the first, and which are the surest.
// @param rows rows - `concept`: id of the hub's concept; all else is a property of the hub
UNWIND $rows AS row
MATCH (hub:Hub {concept: row.concept})
SET hub += row

// Links papers with the venues that they were published in.
// The papers have no such edges before: they are new or were cleared in the same transaction.
// @param rows rows - `paper`: its id; `id`, `name` of the venue
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (venue:Venue {id: row.id})
ON CREATE SET venue.name = row.name
CREATE (paper)-[:PUBLISHED_IN]->(venue)

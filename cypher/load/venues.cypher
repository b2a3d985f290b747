// Links papers with the venues that they were published in.
// @param rows rows - `paper`: its id; `id`, `name` of the venue
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (venue:Venue {id: row.id})
ON CREATE SET venue.name = row.name
MERGE (paper)-[:PUBLISHED_IN]->(venue)

// Forgets edges that were kept, as they are edges to concepts again.
// @param rows rows - `paper`: its id; `concept`: id of the concept that was found
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
USING INDEX paper:Paper(id)
MATCH (found:Found {id: row.concept})
USING INDEX found:Found(id)
MATCH (paper)-[edge:FOUND]->(found)
DELETE edge

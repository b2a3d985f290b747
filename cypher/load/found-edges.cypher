// Keeps edges that were found in papers and that people have made something else of.
// @param rows rows - `paper`: its id; `concept`: id of the concept that was found; `node`: what is known of it; `fields`: the edge's properties
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (found:Found {id: row.concept})
SET found = row.node
CREATE (paper)-[edge:FOUND]->(found)
SET edge = row.fields

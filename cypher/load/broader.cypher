// Puts concepts below broader ones.
// @param rows rows - `narrow`, `broad`: ids of concepts
UNWIND $rows AS row
MATCH (narrow:Concept {id: row.narrow})
MATCH (broad:Concept {id: row.broad})
MERGE (narrow)-[:BROADER]->(broad)

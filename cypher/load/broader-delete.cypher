// Takes concepts from below broader ones.
// @param rows rows - `narrow`, `broad`: ids of concepts
UNWIND $rows AS row
MATCH (:Concept {id: row.narrow})-[edge:BROADER]->(:Concept {id: row.broad})
DELETE edge

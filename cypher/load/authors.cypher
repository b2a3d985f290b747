// Links authors with the papers that they wrote.
// @param rows rows - `paper`: its id; `id`, `name` of the author; `position` in the paper, from 1
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (author:Author {id: row.id})
ON CREATE SET author.name = row.name
MERGE (author)-[:WROTE {position: row.position}]->(paper)

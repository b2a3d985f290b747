// Links authors with the papers that they wrote.
// The papers have no such edges before: they are new or were cleared in the same transaction.
// @param rows rows - `paper`: its id; `id`, `name` of the author; `position` in the paper, from 1
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (author:Author {id: row.id})
ON CREATE SET author.name = row.name
CREATE (author)-[:WROTE {position: row.position}]->(paper)

// Links papers with their concepts.
// The papers have no such edges before: they are new or were cleared in the same transaction. So the
// edges are created, not merged; merging on a type that comes with the row looks through all edges of it.
// @param rows rows - `paper`, `concept`: their ids; `role`: the type of the edge; `fields`: its properties
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (concept:Concept {id: row.concept})
CREATE (paper)-[edge:$(row.role)]->(concept)
SET edge = row.fields

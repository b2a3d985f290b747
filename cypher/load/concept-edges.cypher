// Links papers with their concepts.
// @param rows rows - `paper`, `concept`: their ids; `role`: the type of the edge; `fields`: its properties
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (concept:Concept {id: row.concept})
MERGE (paper)-[edge:$(row.role)]->(concept)
SET edge = row.fields

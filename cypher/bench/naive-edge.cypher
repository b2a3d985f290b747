// Links one paper with one concept as a simple loader would.
// The role is a property: merging on a type that comes with the row looks through all its edges.
// @param paper string - the paper's id
// @param concept string - the concept's id
// @param label string - the concept's name
// @param fields map - the edge's properties
MATCH (paper:Paper {id: $paper})
MERGE (concept:Concept {id: $concept})
ON CREATE SET concept.label = $label
MERGE (paper)-[edge:MENTIONS]->(concept)
SET edge += $fields

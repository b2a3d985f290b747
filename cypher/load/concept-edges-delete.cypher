// Takes edges between papers and concepts away.
// @param rows rows - `paper`, `concept`: their ids
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
USING INDEX paper:Paper(id)
MATCH (concept:Concept {id: row.concept})
USING INDEX concept:Concept(id)
MATCH (paper)-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
DELETE edge

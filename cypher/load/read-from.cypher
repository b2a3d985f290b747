// Links papers with the records that they are derived from.
// @param rows rows - `paper`, `record`: their ids
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (record:Record {id: row.record})
MERGE (paper)-[:READ_FROM]->(record)

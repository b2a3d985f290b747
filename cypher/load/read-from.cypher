// Links papers with the records that they are derived from.
// The papers have no such edges before: they are new or were cleared in the same transaction.
// @param rows rows - `paper`, `record`: their ids
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MATCH (record:Record {id: row.record})
CREATE (paper)-[:READ_FROM]->(record)

// The records of a paper.
// @param paper string - the paper's id
// @column id string - the record's id
MATCH (:Paper {id: $paper})-[:READ_FROM]->(record:Record)
RETURN record.id AS id
ORDER BY id

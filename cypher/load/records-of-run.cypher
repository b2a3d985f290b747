// The records that say what a run wrote.
// @param name string - id of the run
// @column id string - the record's id, in ascending order
MATCH (record:Record {run: $name})
RETURN record.id AS id
ORDER BY id

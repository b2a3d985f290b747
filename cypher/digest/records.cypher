// Every record with all its properties but the run that wrote it, by id.
// @column id string - the record's id
// @column properties map - its properties
MATCH (record:Record)
WHERE record.id >= ''
RETURN record.id AS id, record {.*, run: NULL} AS properties
ORDER BY id

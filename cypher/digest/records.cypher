// Every record with all its properties, by id.
// @column id string - the record's id
// @column properties map - all its properties
MATCH (record:Record)
WHERE record.id >= ''
RETURN record.id AS id, properties(record) AS properties
ORDER BY id

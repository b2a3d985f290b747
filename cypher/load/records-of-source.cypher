// The records that were read from a source.
// @param name string - name of the file or service
// @column id string - the record's id, in ascending order
MATCH (record:Record {source: $name})
RETURN record.id AS id
ORDER BY id

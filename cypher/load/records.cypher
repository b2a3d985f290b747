// Writes records.
// @param rows rows - `id`; `fields`: all properties of the record
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record = row.fields

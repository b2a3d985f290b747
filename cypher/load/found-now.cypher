// Writes what found concepts are now.
// @param rows rows - `id`; `fields`: all properties
UNWIND $rows AS row
MATCH (found:Found {id: row.id})
SET found = row.fields

// Writes concepts.
// @param rows rows - `id`; `fields`: all properties of the concept
UNWIND $rows AS row
MERGE (concept:Concept {id: row.id})
SET concept = row.fields

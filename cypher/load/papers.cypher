// Writes papers.
// @param rows rows - `id`; `fields`: all properties of the paper
UNWIND $rows AS row
MERGE (paper:Paper {id: row.id})
SET paper = row.fields

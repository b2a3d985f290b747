// Notes what papers cite, as references whose paper is not there yet.
// @param rows rows - `paper`: its id; `id` by which it cites another
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
MERGE (reference:Reference {id: row.id})
MERGE (paper)-[:REFERS_TO]->(reference)

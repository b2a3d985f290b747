// Takes from concepts the surface forms that no paper uses, and deletes those of no concept.
// @param rows rows - `concept`: its id; `surface`: a form to look at
UNWIND $rows AS row
MATCH (alias:Alias {surface: row.surface})-[aliasOf:ALIAS_OF {papers: 0}]->(:Concept {id: row.concept})
DELETE aliasOf
WITH DISTINCT alias
WHERE NOT EXISTS { (alias)-[:ALIAS_OF]->() }
DELETE alias

// Sees to it that the surface forms of concepts are there.
// @param rows rows - `concept`: its id; `surface`, `key`: the form as it stands and normalised
UNWIND $rows AS row
MATCH (concept:Concept {id: row.concept})
MERGE (alias:Alias {surface: row.surface})
SET alias.key = row.key
MERGE (alias)-[aliasOf:ALIAS_OF]->(concept)
ON CREATE SET aliasOf.papers = 0

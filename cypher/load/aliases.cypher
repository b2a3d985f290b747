// Changes how many papers use surface forms of concepts.
// @param rows rows - `concept`: its id; `surface`, `key`: the form as it stands and normalised; `papers`: how many more, or fewer, use it
UNWIND $rows AS row
MATCH (concept:Concept {id: row.concept})
MERGE (alias:Alias {surface: row.surface})
ON CREATE SET alias.key = row.key
MERGE (alias)-[aliasOf:ALIAS_OF]->(concept)
SET aliasOf.papers = coalesce(aliasOf.papers, 0) + row.papers

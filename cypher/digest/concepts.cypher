// Every concept with its types and all its properties, by id.
// @column id string - the concept's id
// @column types list<string> - its labels, in order of the alphabet
// @column properties map - all its properties
MATCH (concept:Concept)
WHERE concept.id >= ''
RETURN concept.id AS id,
       COLLECT {
           UNWIND labels(concept) AS type
           RETURN type
           ORDER BY type
       } AS types,
       properties(concept) AS properties
ORDER BY id

// What concepts are called by papers that were found to have those merged into them.
// @param ids list<string> - ids of concepts
// @column id string - the concept's id
// @column label string - its label
// @column forms list<string> - surface forms, in order
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
RETURN concept.id AS id,
       concept.label AS label,
       COLLECT {
           MATCH (:Found {now: id})<-[edge:FOUND]-(:Paper)
           UNWIND edge.surfaces AS form
           RETURN DISTINCT form
           ORDER BY form
       } AS forms
ORDER BY id

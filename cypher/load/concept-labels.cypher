// Those of some concepts that are there, by name.
// @param ids list<string> - ids of concepts
// @column id string - the concept's id
// @column label string - its name, empty if it has none
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
RETURN concept.id AS id, coalesce(concept.label, '') AS label

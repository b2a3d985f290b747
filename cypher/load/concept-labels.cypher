// All concepts by name.
// @column id string - the concept's id
// @column label string - its name, empty if it has none yet
MATCH (concept:Concept)
WHERE concept.id >= ''
RETURN concept.id AS id, coalesce(concept.label, '') AS label

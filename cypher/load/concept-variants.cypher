// The concepts whose names are those of variants of others, as they end with a number or a size.
// @column id string - the concept's id
// @column label string - its name
MATCH (concept:Concept)
WHERE concept.family IS NOT NULL
RETURN concept.id AS id, concept.label AS label

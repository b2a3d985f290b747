// The concepts whose names may be those of variants of others, as they end with a number or a size.
// @column id string - the concept's id
// @column label string - its name
MATCH (concept:Concept)
WHERE concept.label =~ '.*(?:[0-9.][kKmMbB]?|-[a-zXL]{2,6})'
RETURN concept.id AS id, concept.label AS label

// The concepts that more than one paper has.
// @column id string - the concept's id, in ascending order
MATCH (concept:Concept)
WHERE concept.id >= '' AND concept.df > 1
RETURN concept.id AS id
ORDER BY id

// The concepts whose derived values are out of date.
// @column id string - the concept's id
MATCH (concept:Stale)
RETURN concept.id AS id

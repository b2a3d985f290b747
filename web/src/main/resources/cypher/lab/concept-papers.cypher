// How many papers name some concepts.
// @param ids list<string> - the concepts' ids
// @column id string - the concept's id; concepts that are not in the graph have no row
// @column papers integer - papers that name it
MATCH (concept:Concept)
WHERE concept.id IN $ids
RETURN concept.id AS id, concept.df AS papers

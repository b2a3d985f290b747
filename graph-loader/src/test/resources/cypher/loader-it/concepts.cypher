// All concepts with what is derived of their papers.
// @column id string - the concept's id
// @column label string - its label
// @column df integer - its papers
// @column labels list<string> - the labels of the node
// @column aliases list<string> - surface forms with their papers
MATCH (concept:Concept)
OPTIONAL MATCH (concept)<-[aliasOf:ALIAS_OF]-(alias:Alias)
WITH concept, alias.surface + ' ' + aliasOf.papers AS alias
ORDER BY alias
RETURN concept.id AS id, concept.label AS label, concept.df AS df, labels(concept) AS labels, collect(alias) AS aliases
ORDER BY id

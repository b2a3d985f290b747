// The concepts that most papers have.
// @param type string = any (any|method|dataset|task|metric|concept) - only concepts of this type
// @param limit integer = 30 (1..500) - how many concepts at most
// @column id string - the concept's id
// @column label string - the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the concept
// @example type=dataset limit=10
MATCH (concept:Concept)
WHERE concept.df > 0
WITH concept,
     coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
WHERE $type IN ['any', toLower(type)]
RETURN concept.id AS id, concept.label AS label, type, concept.df AS df
ORDER BY df DESC, id
LIMIT $limit

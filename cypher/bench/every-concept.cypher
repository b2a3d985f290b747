// Every concept, by id, to draw some of them by lot, or to make up more.
// @column id string - the concept's id
// @column label string - its label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have it
MATCH (concept:Concept)
WHERE concept.id >= ''
RETURN concept.id AS id,
       concept.label AS label,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       concept.df AS df
ORDER BY id

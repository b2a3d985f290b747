// All concepts with their types.
// @column id string - the concept's id, in ascending order
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
MATCH (concept:Concept)
WHERE concept.id >= ''
RETURN concept.id AS id,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
ORDER BY id

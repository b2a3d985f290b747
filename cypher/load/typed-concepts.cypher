// The concepts that so many papers have that they may be neighbours of hubs, with their types.
// @param few integer - in a graph of fewer papers one is enough; else two
// @column id string - the concept's id, in ascending order
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
MATCH (paper:Paper)
WITH count(paper) AS papers
MATCH (concept:Concept)
WHERE concept.id >= '' AND concept.df >= CASE WHEN papers < $few THEN 1 ELSE 2 END
RETURN concept.id AS id,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
ORDER BY id

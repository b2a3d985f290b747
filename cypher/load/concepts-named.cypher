// The concepts that somebody may mean: the one of an id first, then those that papers call so.
// @param id string - perhaps the concept's id
// @param key string - perhaps the key of a surface form
// @column id string - the concept's id
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have it
CALL () {
    MATCH (concept:Concept {id: $id})
    RETURN concept, 0 AS rank
    UNION
    MATCH (:Alias {key: $key})-[:ALIAS_OF]->(concept:Concept)
    RETURN concept, 1 AS rank
}
WITH concept, min(rank) AS rank
ORDER BY rank, concept.df DESC, concept.id
LIMIT 5
RETURN concept.id AS id,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       concept.df AS df

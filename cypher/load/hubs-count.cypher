// Counts from the papers of a concept which concepts stand beside it.
// @param id string - the concept's id
// @column total integer - how many papers there are
// @column id string - id of a concept beside it
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have that one
// @column papers integer - how many have both
MATCH (each:Paper)
WITH count(each) AS total
MATCH (hub:Concept {id: $id})
MATCH (hub)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(near)
WHERE near <> hub
WITH total, near, count(*) AS papers
RETURN total,
       near.id AS id,
       coalesce([l IN labels(near) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       near.df AS df,
       papers
ORDER BY id

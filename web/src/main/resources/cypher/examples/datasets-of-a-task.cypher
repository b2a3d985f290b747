// Which datasets go with which task?
// @column task map - a task
// @column dataset map - a dataset used in papers that address it
// @column papers integer - how many such papers
MATCH (t:Task)<-[:ADDRESSES_TASK]-(p:Paper)-[:USES_DATASET]->(d:Dataset)
RETURN t AS task, d AS dataset, count(p) AS papers
ORDER BY papers DESC
LIMIT 25

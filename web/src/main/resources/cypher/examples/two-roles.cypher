// Which concept did one paper introduce and most others take up?
// @column concept map - the concept
// @column introducedIn map - the paper that introduces it
// @column usedBy integer - papers that use it
MATCH (p:Paper)-[:INTRODUCES]->(c:Concept)<-[:USES_METHOD|USES_DATASET]-(q:Paper)
WHERE q <> p
RETURN c AS concept, p AS introducedIn, count(DISTINCT q) AS usedBy
ORDER BY usedBy DESC
LIMIT 25

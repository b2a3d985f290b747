// What the papers introduce themselves.
// @column paper string - the paper's title
// @column year integer - its year
// @column concept map - the concept it introduces
// @column sentence string - the sentence that says so
MATCH (p:Paper)-[r:INTRODUCES]->(c:Concept)
RETURN p AS paper, p.year AS year, c AS concept, r.sentence AS sentence
ORDER BY year DESC
LIMIT 25

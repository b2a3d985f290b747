// A walk of three steps from the best-connected paper.
// @column start map - where the walk begins
// @column then map - a paper related to it
// @column next map - a paper related to that one
// @column score decimal - how closely the three hang together
MATCH (p:Paper)-[r:RELATED]->(:Paper)
WITH p, sum(r.score) AS closeness
ORDER BY closeness DESC
LIMIT 1
MATCH (p)-[first:RELATED]->(q:Paper)-[second:RELATED]->(s:Paper)
WHERE s <> p
RETURN p AS start, q AS then, s AS next, first.score + second.score AS score
ORDER BY score DESC
LIMIT 10

// Deletes concepts without papers.
// @param ids list<string> - ids of concepts to look at
// @column kept integer - how many of them stay
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
WITH concept, concept.df = 0 AS orphan
FOREACH (_ IN CASE WHEN orphan THEN [1] ELSE [] END | DETACH DELETE concept)
RETURN count(CASE WHEN orphan THEN NULL ELSE 1 END) AS kept

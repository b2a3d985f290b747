// The hubs that have not been counted, or have got or lost a fiftieth of their papers since.
// @param most integer - how many papers a concept has at most that is no hub; half the root of all papers where that is more
// @column id string - the concept's id
// @column papers integer - how many papers have it
MATCH (each:Paper)
WITH count(each) AS total
MATCH (concept:Concept)
WHERE concept.df > $most AND concept.df > sqrt(total) / 2
OPTIONAL MATCH (hub:Hub {concept: concept.id})
WITH concept, hub
WHERE hub IS NULL OR 50 * abs(concept.df - hub.papers) >= hub.papers
RETURN concept.id AS id, concept.df AS papers

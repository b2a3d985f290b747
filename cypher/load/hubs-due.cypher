// The hubs that have not been counted, or have got or lost a fiftieth of their papers since.
// @param most integer - how many papers a concept has at most that is no hub
// @column id string - the concept's id
MATCH (concept:Concept)
WHERE concept.df > $most
OPTIONAL MATCH (hub:Hub {concept: concept.id})
WITH concept, hub
WHERE hub IS NULL OR 50 * abs(concept.df - hub.papers) >= hub.papers
RETURN concept.id AS id

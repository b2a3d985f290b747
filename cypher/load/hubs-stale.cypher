// Deletes what was counted of hubs that have got or lost a fiftieth of their papers since, or all.
// @param ids list<string> - ids of concepts
UNWIND $ids AS id
MATCH (hub:Hub {concept: id})
OPTIONAL MATCH (concept:Concept {id: id})
WITH hub, concept
WHERE concept IS NULL OR 50 * abs(concept.df - hub.papers) >= hub.papers
DETACH DELETE hub

// Deletes what was counted of concepts that have not so many papers any more.
// @param most integer - how many papers a concept has at most that is no hub
MATCH (hub:Hub)
OPTIONAL MATCH (concept:Concept {id: hub.concept})
WITH hub, concept
WHERE concept IS NULL OR concept.df <= $most
DETACH DELETE hub

// Deletes what was counted of concepts that have not so many papers any more.
// @param most integer - how many papers a concept has at most that is no hub; half the root of all papers where that is more
MATCH (each:Paper)
WITH count(each) AS total
MATCH (hub:Hub)
OPTIONAL MATCH (concept:Concept {id: hub.concept})
WITH hub, concept, total
WHERE concept IS NULL OR concept.df <= $most OR concept.df <= sqrt(total) / 2
DETACH DELETE hub

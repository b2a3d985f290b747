// Deletes concepts, as they have no papers any more.
// @param ids list<string> - ids of concepts
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
DETACH DELETE concept

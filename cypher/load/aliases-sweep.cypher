// Takes from concepts the surface forms that no paper uses, and deletes those of no concept.
// @param ids list<string> - ids of concepts
UNWIND $ids AS id
MATCH (:Concept {id: id})<-[aliasOf:ALIAS_OF {papers: 0}]-(alias:Alias)
DELETE aliasOf
WITH DISTINCT alias
WHERE NOT EXISTS { (alias)-[:ALIAS_OF]->() }
DELETE alias

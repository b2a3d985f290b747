// Forgets how many papers use the surface forms of concepts.
// @param ids list<string> - ids of concepts
UNWIND $ids AS id
MATCH (:Concept {id: id})<-[aliasOf:ALIAS_OF]-(:Alias)
SET aliasOf.papers = 0

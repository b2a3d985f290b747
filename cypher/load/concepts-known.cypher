// Those of some ids that are ids of concepts, be it that they were found and are others now.
// @param ids list<string> - ids
// @column id string - an id of a concept
UNWIND $ids AS id
WITH id
WHERE EXISTS { (:Concept {id: id}) } OR EXISTS { (:Found {id: id}) }
RETURN id

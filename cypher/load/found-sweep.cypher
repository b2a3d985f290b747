// Deletes found concepts that no paper has any more.
// @param ids list<string> - ids of concepts to look at
UNWIND $ids AS id
MATCH (found:Found {id: id})
WHERE NOT EXISTS { (found)<-[:FOUND]-() }
DELETE found

// Deletes references that no paper makes.
// @param ids list<string> - ids of references to look at
UNWIND $ids AS id
MATCH (reference:Reference {id: id})
WHERE NOT EXISTS { (reference)<-[:REFERS_TO]-() }
DELETE reference

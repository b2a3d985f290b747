// Deletes authors without papers.
// @param ids list<string> - ids of authors to look at
UNWIND $ids AS id
MATCH (author:Author {id: id})
WHERE NOT EXISTS { (author)-[:WROTE]->() }
DELETE author

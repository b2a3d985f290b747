// Deletes venues without papers.
// @param ids list<string> - ids of venues to look at
UNWIND $ids AS id
MATCH (venue:Venue {id: id})
WHERE NOT EXISTS { (venue)<-[:PUBLISHED_IN]-() }
DELETE venue

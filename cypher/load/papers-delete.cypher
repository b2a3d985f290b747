// Deletes papers that are papers no longer, as their records describe others now.
// @param ids list<string> - ids of papers
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
MATCH (profile:Profile {paper: id})
DETACH DELETE paper
DELETE profile

// Notes that all papers stand under the curation of the graph; without decisions there is none.
// @param digest string - SHA-256 of its lines
MATCH (curation:Curation {digest: $digest})
SET curation.unsettled = []
WITH curation
WHERE curation.lines = []
DELETE curation

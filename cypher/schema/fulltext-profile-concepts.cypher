// Ids of papers' concepts, by which the papers that share some are looked up.
CREATE FULLTEXT INDEX profile_concepts IF NOT EXISTS
FOR (n:Profile)
ON EACH [n.conceptIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}

// Every citation, by the ids of both papers.
// @column from string - id of the paper that cites
// @column to string - id of the paper cited
// @column role string - CITES
MATCH (paper:Paper)
WHERE paper.id >= ''
MATCH (paper)-[cites:CITES]->(cited:Paper)
RETURN paper.id AS from, cited.id AS to, type(cites) AS role
ORDER BY from, to

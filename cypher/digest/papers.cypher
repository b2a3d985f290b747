// Every paper with all its properties, by id.
// @column id string - the paper's id
// @column properties map - all its properties
MATCH (paper:Paper)
WHERE paper.id >= ''
RETURN paper.id AS id, properties(paper) AS properties
ORDER BY id

// Every paper, by id, to choose some of them by lot.
// @column id string - the paper's id
MATCH (paper:Paper)
WHERE paper.id >= ''
RETURN paper.id AS id
ORDER BY id

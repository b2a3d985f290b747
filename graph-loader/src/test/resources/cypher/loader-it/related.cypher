// All RELATED edges.
// @column paper string - the paper whose list it is
// @column related string - the related paper
// @column score decimal - the relatedness
// @column wording decimal - the part of it that wording has
MATCH (paper:Paper)-[related:RELATED]->(other:Paper)
RETURN paper.id AS paper, other.id AS related, related.score AS score, related.wording AS wording
ORDER BY paper, score DESC, related

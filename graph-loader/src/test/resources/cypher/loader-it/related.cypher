// All RELATED edges.
// @column paper string - the paper whose list it is
// @column related string - the related paper
// @column score decimal - the relatedness
// @column concepts list<string> - what relates them
MATCH (paper:Paper)-[related:RELATED]->(other:Paper)
RETURN paper.id AS paper, other.id AS related, related.score AS score, related.concepts AS concepts
ORDER BY paper, score DESC, related

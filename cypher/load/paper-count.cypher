// How many papers there are.
// @column papers integer - papers
MATCH (paper:Paper)
RETURN count(paper) AS papers

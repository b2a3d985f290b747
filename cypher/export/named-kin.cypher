// Some edges from papers to papers, by the ids of both.
// @param relationships list<string> - element ids of the edges
// @column from string - id of the paper that it leads from
// @column to string - id of the other
// @column role string - the type of the edge
// @column score decimal - how much they have in common, if the edge says
MATCH (one:Paper)-[link]->(other:Paper)
WHERE elementId(link) IN $relationships
RETURN one.id AS from, other.id AS to, type(link) AS role, link.score AS score
ORDER BY from, to, role

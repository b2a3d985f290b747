// Some edges from papers to papers, by the ids of both.
// @param papers list<string> - ids of papers
// @param relationships list<string> - element ids of the edges; if there are none, it is the citations between these papers
// @column from string - id of the paper that it leads from
// @column to string - id of the other
// @column role string - the type of the edge
// @column score decimal - how much they have in common, if the edge says
CALL () {
    MATCH (one:Paper)-[link]->(other:Paper)
    WHERE elementId(link) IN $relationships
    RETURN one, link, other
    UNION
    MATCH (one:Paper)-[link:CITES]->(other:Paper)
    WHERE size($relationships) = 0 AND one.id IN $papers AND other.id IN $papers
    RETURN one, link, other
}
RETURN one.id AS from, other.id AS to, type(link) AS role, link.score AS score
ORDER BY from, to, role

// What a paper cites, and the papers that cite it.
// Works that are in the graph come first, the newest of them first; a work that is not is known by the
// id it is cited by.
// @param id string - the paper's id
// @param direction string = any (any|cites|cited) - only what it cites, or only what cites it
// @param limit integer = 50 (1..1000) - how many works at most
// @column direction string - cites, if the paper cites the work; cited, if the work cites it
// @column id string - the work's id
// @column title string - its title; empty if it is not in the graph
// @column year integer - its year
// @example id=1706.03762
MATCH (paper:Paper {id: $id})
CALL (paper) {
    WITH paper
    WHERE $direction IN ['any', 'cites']
    MATCH (paper)-[:CITES|REFERS_TO]->(work)
    RETURN 'cites' AS direction, work
  UNION ALL
    WITH paper
    WHERE $direction IN ['any', 'cited']
    MATCH (paper)<-[:CITES]-(work)
    RETURN 'cited' AS direction, work
}
WITH direction, work.id AS id, work.title AS title, work.year AS year
RETURN direction, id, title, year
ORDER BY direction = 'cited', title IS NULL, coalesce(year, 0) DESC, id
LIMIT $limit

// The papers that an id names: their own, or one that any of their sources gives them.
// A paper's id changes when a better one becomes known, from that of a title to a DOI for instance.
// The ids it went by stay known as long as the records do that they come from.
// @param id string - an id of a paper, of whatever kind and time
// @column id string - the paper's id as it is now
// @column title string - the title
// @example id=1706.03762
CALL () {
    MATCH (paper:Paper {id: $id})
    RETURN paper
    UNION
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {doi: $id})
    RETURN paper
    UNION
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {arxivId: $id})
    RETURN paper
    UNION
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {givenId: $id})
    RETURN paper
    UNION
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {titleId: $id})
    RETURN paper
}
RETURN DISTINCT paper.id AS id, paper.title AS title
ORDER BY id

// The texts of papers and of their evidence, paper by paper, by id.
// @column id string - the paper's id
// @column title string - its title
// @column abstract string - its abstract
// @column year integer - its year
// @column venue string - its venue
// @column wording string - how it is worded, see Profile
// @column edges list<map> - its edges to concepts, by the concepts' ids: concept, role, and the edge's properties
MATCH (paper:Paper)
WHERE paper.id >= ''
WITH paper
ORDER BY paper.id
CALL (paper) {
    OPTIONAL MATCH (paper)-[:PUBLISHED_IN]->(venue:Venue)
    RETURN min(venue.name) AS venue
}
CALL (paper) {
    OPTIONAL MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
    WITH link, concept.id AS concept
    ORDER BY concept
    RETURN collect(link {.*, concept: concept, role: type(link)}) AS edges
}
CALL (paper) {
    OPTIONAL MATCH (profile:Profile {paper: paper.id})
    RETURN min(profile.wording) AS wording
}
RETURN paper.id AS id,
       paper.title AS title,
       paper.abstract AS abstract,
       paper.year AS year,
       venue,
       wording,
       edges
ORDER BY id

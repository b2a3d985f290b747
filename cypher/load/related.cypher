// Replaces the related papers of papers.
// @param rows rows - `id` of the paper; `related`: rows of `id`, `score`, `wording`, `concepts`
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
CALL (paper) {
    MATCH (paper)-[old:RELATED]->(:Paper)
    DELETE old
}
UNWIND row.related AS kin
MATCH (other:Paper {id: kin.id})
CREATE (paper)-[:RELATED {score: kin.score, wording: kin.wording, concepts: kin.concepts}]->(other)

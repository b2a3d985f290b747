// Replaces the related papers of papers, which are up to date then.
// @param run string - id of the run
// @param most integer - how many related papers a paper has at most
// @param rows rows - `id` of the paper; `related`: rows of `id`, `score`, `wording`, `concepts`, the best first
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
MATCH (profile:Profile {paper: row.id})
CALL (paper) {
    MATCH (paper)-[old:RELATED]->(:Paper)
    DELETE old
}
REMOVE profile:Unrelated
SET profile.least = CASE WHEN size(row.related) < $most THEN 0.0 ELSE row.related[-1].score END
WITH paper, row
UNWIND row.related AS kin
MATCH (other:Paper {id: kin.id})
CREATE (paper)-[:RELATED {score: kin.score, wording: kin.wording, concepts: kin.concepts, run: $run}]->(other)

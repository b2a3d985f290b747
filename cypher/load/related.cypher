// Replaces the related papers of papers, which are up to date then.
// The edges of a paper that had none are created. Those of another that are there already are changed if
// they have to be, not deleted and created again: most are there when all papers are related anew.
// @param run string - id of the run
// @param most integer - how many related papers a paper has at most
// @param rows rows - `id` of the paper; `related`: rows of `id`, `score`, `wording`, the best first
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
MATCH (profile:Profile {paper: row.id})
REMOVE profile:Unrelated
SET profile.least = CASE WHEN size(row.related) < $most THEN 0.0 ELSE row.related[-1].score END
WITH paper, row, EXISTS { (paper)-[:RELATED]->() } AS again
CALL (paper, row, again) {
    WITH paper, [kin IN row.related | kin.id] AS ids
    WHERE again
    MATCH (paper)-[old:RELATED]->(other:Paper)
    WHERE NOT other.id IN ids
    DELETE old
}
CALL (paper, row, again) {
    UNWIND CASE WHEN again THEN row.related ELSE [] END AS kin
    MATCH (other:Paper {id: kin.id})
    MERGE (paper)-[related:RELATED]->(other)
    WITH related, kin
    WHERE related.score IS NULL OR related.score <> kin.score OR related.wording <> kin.wording
    SET related.score = kin.score, related.wording = kin.wording, related.run = $run
}
CALL (paper, row, again) {
    UNWIND CASE WHEN again THEN [] ELSE row.related END AS kin
    MATCH (other:Paper {id: kin.id})
    CREATE (paper)-[:RELATED {score: kin.score, wording: kin.wording, run: $run}]->(other)
}

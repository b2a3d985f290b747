// Replaces the related papers of papers, which are up to date then.
// An edge that is there already is changed if it has to be, not deleted and created again: most are
// there when all papers are related anew.
// @param run string - id of the run
// @param most integer - how many related papers a paper has at most
// @param rows rows - `id` of the paper; `related`: rows of `id`, `score`, `wording`, `concepts`, the best first
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
MATCH (profile:Profile {paper: row.id})
CALL (paper, row) {
    WITH paper, [kin IN row.related | kin.id] AS ids
    MATCH (paper)-[old:RELATED]->(other:Paper)
    WHERE NOT other.id IN ids
    DELETE old
}
REMOVE profile:Unrelated
SET profile.least = CASE WHEN size(row.related) < $most THEN 0.0 ELSE row.related[-1].score END
WITH paper, row
UNWIND row.related AS kin
MATCH (other:Paper {id: kin.id})
MERGE (paper)-[related:RELATED]->(other)
WITH related, kin
WHERE related.score IS NULL OR related.score <> kin.score OR related.wording <> kin.wording OR related.concepts <> kin.concepts
SET related.score = kin.score, related.wording = kin.wording, related.concepts = kin.concepts, related.run = $run

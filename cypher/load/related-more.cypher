// Puts further papers among the related ones of papers, as far as they are among the best.
// @param run string - id of the run
// @param most integer - how many related papers a paper has at most
// @param rows rows - `id` of the paper; `related`: rows of `id`, `score`, `wording`
UNWIND $rows AS row
MATCH (paper:Paper {id: row.id})
CALL (paper, row) {
    UNWIND row.related AS kin
    MATCH (other:Paper {id: kin.id})
    MERGE (paper)-[related:RELATED]->(other)
    SET related.score = kin.score, related.wording = kin.wording, related.run = $run
}
CALL (paper) {
    MATCH (paper)-[related:RELATED]->(other:Paper)
    WITH related, other
    ORDER BY related.score DESC, other.id
    WITH collect(related) AS found
    FOREACH (worse IN found[$most..] | DELETE worse)
    RETURN CASE WHEN size(found) < $most THEN 0.0 ELSE found[$most - 1].score END AS least
}
MATCH (profile:Profile {paper: row.id})
SET profile.least = least

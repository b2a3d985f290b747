// The methods tried on a dataset: those used in the papers that introduce or use it.
// Those of most such papers come first; lift tells how much more than chance that is.
// @param id string - the dataset's id; that of a task or another concept does too
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param limit integer = 20 (1..100) - how many methods at most
// @column id string - the method's id
// @column label string - the method's label
// @column df integer - how many papers have the method
// @column papers integer - how many of the dataset's papers introduce or use it
// @column share decimal - papers / all papers that introduce or use the dataset
// @column lift decimal - share / (df / all papers of the graph): how many times more often than in any paper
// @column examples list<map> - up to three of these papers, the surest first: id, title, year, sentence (on the dataset), otherSentence (on the method)
// @example id=squad
MATCH (each:Paper)
WITH count(each) AS total
MATCH (dataset:Concept {id: $id})
CALL (dataset) {
    MATCH (dataset)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    RETURN count(*) AS all
}
CALL (dataset) {
    MATCH (dataset)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    MATCH (paper)-[link:USES_METHOD|INTRODUCES]->(method)
    WHERE method <> dataset AND link.type = 'METHOD'
    WITH method, count(*) AS papers, collect(paper) AS found
    ORDER BY papers DESC, method.df, method.id
    LIMIT $limit
    RETURN method, papers, found
}
RETURN method.id AS id,
       method.label AS label,
       method.df AS df,
       papers,
       1.0 * papers / all AS share,
       1.0 * papers * total / (all * method.df) AS lift,
       COLLECT {
           UNWIND found AS paper
           MATCH (dataset)<-[use:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
           MATCH (paper)-[link:USES_METHOD|INTRODUCES]->(method)
           WITH paper, use, link
           ORDER BY CASE WHEN use.confidence < link.confidence THEN use.confidence ELSE link.confidence END DESC, paper.id
           LIMIT 3
           RETURN {id: paper.id, title: paper.title, year: paper.year, sentence: use.sentence, otherSentence: link.sentence}
       } AS examples
ORDER BY papers DESC, df, id

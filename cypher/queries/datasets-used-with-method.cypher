// The datasets used in the papers that introduce or use a method.
// Those of most such papers come first; lift tells how much more than chance that is.
// @param id string - the method's id; that of a task or another concept does too
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param limit integer = 20 (1..100) - how many datasets at most
// @column id string - the dataset's id
// @column label string - the dataset's label
// @column df integer - how many papers have the dataset
// @column papers integer - how many of the method's papers introduce or use it
// @column share decimal - papers / all papers that introduce or use the method
// @column lift decimal - share / (df / all papers of the graph): how many times more often than in any paper
// @column examples list<map> - up to three of these papers, the surest first: id, title, year, sentence (on the method), otherSentence (on the dataset)
// @example id=bert
MATCH (each:Paper)
WITH count(each) AS total
MATCH (method:Concept {id: $id})
CALL (method) {
    MATCH (method)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    RETURN count(*) AS all
}
CALL (method) {
    MATCH (method)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    MATCH (paper)-[link:USES_DATASET|INTRODUCES]->(dataset)
    WHERE dataset <> method AND link.type = 'DATASET'
    WITH dataset, count(*) AS papers, collect(paper) AS found
    ORDER BY papers DESC, dataset.df, dataset.id
    LIMIT $limit
    RETURN dataset, papers, found
}
RETURN dataset.id AS id,
       dataset.label AS label,
       dataset.df AS df,
       papers,
       1.0 * papers / all AS share,
       1.0 * papers * total / (all * dataset.df) AS lift,
       COLLECT {
           UNWIND found AS paper
           MATCH (method)<-[use:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
           MATCH (paper)-[link:USES_DATASET|INTRODUCES]->(dataset)
           WITH paper, use, link
           ORDER BY CASE WHEN use.confidence < link.confidence THEN use.confidence ELSE link.confidence END DESC, paper.id
           LIMIT 3
           RETURN {id: paper.id, title: paper.title, year: paper.year, sentence: use.sentence, otherSentence: link.sentence}
       } AS examples
ORDER BY papers DESC, df, id

// The papers that have most in common with a paper, with the concepts that relate them.
// score = Σ idf(c) · min(confidence of c in either paper) over the concepts of both, plus wording:
// 60 · max(0, cosine - 0.2) of the vectors of both texts. Concepts of more than 5 % of all papers
// and more than 50 do not count. idf(c) = ln((N + 1) / (df + 1)) + 1, with N papers in the graph.
// Which papers are related was decided when they were last related; their scores are computed now.
// @param id string - the paper's id
// @param limit integer = 20 (1..20) - how many papers at most
// @column id string - the related paper's id
// @column title string - its title
// @column year integer - its year
// @column score decimal - the relatedness
// @column wording decimal - the part of the score that comes from likeness of wording
// @column concepts list<map> - the concepts of both, the greatest part of the score first: id, label, type, df, idf, part, sentence (of the paper asked for), otherSentence (of the related one)
// @column notCounted list<map> - the concepts of both that are too common to count, the rarest first: id, label, type, df
// @example id=1706.03762 limit=10
MATCH (each:Paper)
WITH count(each) AS total
MATCH (paper:Paper {id: $id})-[related:RELATED]->(other:Paper)
WITH total, paper, related, other
ORDER BY related.score DESC, other.id
LIMIT $limit
CALL (total, paper, other) {
    MATCH (paper)-[mine:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
        <-[theirs:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(other)
    WITH concept, mine, theirs, log((total + 1.0) / (concept.df + 1)) + 1 AS idf,
         concept.df <= CASE WHEN total > 1000 THEN 0.05 * total ELSE 50 END AS counts,
         coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
    WITH concept, mine, theirs, idf, counts, type,
         idf * CASE WHEN theirs.confidence < mine.confidence THEN theirs.confidence ELSE mine.confidence END AS part
    ORDER BY part DESC, concept.id
    RETURN collect(CASE WHEN counts THEN {
               id: concept.id,
               label: concept.label,
               type: type,
               df: concept.df,
               idf: idf,
               part: part,
               sentence: mine.sentence,
               otherSentence: theirs.sentence
           } END) AS concepts,
           collect(CASE WHEN NOT counts THEN {id: concept.id, label: concept.label, type: type, df: concept.df} END) AS notCounted
}
RETURN other.id AS id,
       other.title AS title,
       other.year AS year,
       related.wording + reduce(sum = 0.0, concept IN concepts | sum + concept.part) AS score,
       related.wording AS wording,
       concepts,
       notCounted
ORDER BY score DESC, id

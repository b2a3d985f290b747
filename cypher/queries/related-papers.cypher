// The papers that have most in common with a paper, with the concepts that relate them.
// score = Σ idf(c) · min(confidence of c in either paper) over the concepts of both, without hubs:
// those of more than 5 % of all papers and more than 50. idf(c) = ln((N + 1) / (df + 1)) + 1, with
// N papers in the graph. Rounded to nine decimals, so that equal sums added up in another order tie.
// @param id string - the paper's id
// @param limit integer = 20 (1..100) - how many papers at most
// @column id string - the related paper's id
// @column title string - its title
// @column year integer - its year
// @column score decimal - the relatedness
// @column concepts list<map> - the concepts of both, the greatest part of the score first: id, label, type, df, idf, part, sentence (of the paper asked for), otherSentence (of the related one)
// @example id=1706.03762 limit=10
MATCH (each:Paper)
WITH count(each) AS total
MATCH (paper:Paper {id: $id})-[mine:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
WHERE concept.df <= CASE WHEN total > 1000 THEN 0.05 * total ELSE 50 END
WITH paper, collect({
         concept: concept,
         idf: log((total + 1.0) / (concept.df + 1)) + 1,
         confidence: mine.confidence,
         sentence: mine.sentence
     }) AS parts
CALL (paper, parts) {
    UNWIND parts AS part
    WITH paper, part.concept AS concept, part.idf AS idf, part.confidence AS confidence
    MATCH (concept)<-[theirs:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(other)
    WHERE other <> paper
    WITH other,
         round(sum(idf * CASE WHEN theirs.confidence < confidence THEN theirs.confidence ELSE confidence END), 9) AS score
    ORDER BY score DESC, other.id
    LIMIT $limit
    RETURN other, score
}
CALL (other, parts) {
    UNWIND parts AS part
    WITH other, part, part.concept AS concept
    MATCH (concept)<-[theirs:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(other)
    WITH concept, part, theirs,
         part.idf * CASE WHEN theirs.confidence < part.confidence THEN theirs.confidence ELSE part.confidence END AS share
    ORDER BY share DESC, concept.id
    RETURN collect({
        id: concept.id,
        label: concept.label,
        type: coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT'),
        df: concept.df,
        idf: part.idf,
        part: share,
        sentence: part.sentence,
        otherSentence: theirs.sentence
    }) AS concepts
}
RETURN other.id AS id, other.title AS title, other.year AS year, score, concepts
ORDER BY score DESC, id

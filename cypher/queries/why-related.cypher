// Why two papers are related: the concepts of both, with what each says of them, and their citations.
// score = Σ idf(c) · min(confidence of c in either paper) over the concepts of both, plus wording.
// Concepts of more than 5 % of all papers and more than 50 do not count; they are named apart.
// idf(c) = ln((N + 1) / (df + 1)) + 1, with N papers in the graph. What the wording counts is known
// if one of the two is among the papers related to the other; else it is null and not in the score.
// @param id string - id of a paper
// @param other string - id of another
// @column score decimal - the relatedness
// @column wording decimal - the part of the score that comes from likeness of wording
// @column concepts list<map> - the concepts of both that count, the greatest part of the score first: id, label, type, df, idf, part, and as the first and as the other paper has it: role, confidence, sentence, otherRole, otherConfidence, otherSentence
// @column notCounted list<map> - the concepts of both that are too common to count: id, label, type, df, role, sentence, otherRole, otherSentence
// @column citation string - cites, if the first paper cites the other; cited, if the other cites it; both, or empty
// @column references list<map> - what both cite: id, title (empty if the work is not in the graph)
// @column citedBy list<map> - the papers that cite both: id, title
// @example id=1706.03762 other=10.18653/v1/n19-1423
MATCH (each:Paper)
WITH count(each) AS total
MATCH (paper:Paper {id: $id})
MATCH (other:Paper {id: $other})
WHERE other <> paper
CALL (total, paper, other) {
    MATCH (paper)-[mine:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
    MATCH (concept)<-[theirs:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(other)
    WITH concept, mine, theirs, log((total + 1.0) / (concept.df + 1)) + 1 AS idf,
         concept.df <= CASE WHEN total > 1000 THEN 0.05 * total ELSE 50 END AS counts
    WITH concept, mine, theirs, idf, counts,
         CASE WHEN NOT counts THEN 0.0 WHEN theirs.confidence < mine.confidence THEN idf * theirs.confidence ELSE idf * mine.confidence END AS part
    ORDER BY part DESC, concept.id
    RETURN collect({
        id: concept.id,
        label: concept.label,
        type: coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT'),
        df: concept.df,
        counts: counts,
        idf: idf,
        part: part,
        role: type(mine),
        confidence: mine.confidence,
        sentence: mine.sentence,
        otherRole: type(theirs),
        otherConfidence: theirs.confidence,
        otherSentence: theirs.sentence
    }) AS shared
}
WITH paper, other,
     [concept IN shared WHERE concept.counts | concept {.id, .label, .type, .df, .idf, .part, .role, .confidence, .sentence, .otherRole, .otherConfidence, .otherSentence}] AS concepts,
     [concept IN shared WHERE NOT concept.counts | concept {.id, .label, .type, .df, .role, .sentence, .otherRole, .otherSentence}] AS notCounted,
     COLLECT { MATCH (paper)-[related:RELATED]-(other) RETURN related.wording LIMIT 1 }[0] AS wording,
     EXISTS { (paper)-[:CITES]->(other) } AS cites,
     EXISTS { (other)-[:CITES]->(paper) } AS cited
RETURN coalesce(wording, 0.0) + reduce(sum = 0.0, concept IN concepts | sum + concept.part) AS score,
       wording,
       concepts,
       notCounted,
       CASE WHEN cites AND cited THEN 'both' WHEN cites THEN 'cites' WHEN cited THEN 'cited' ELSE '' END AS citation,
       COLLECT {
           MATCH (paper)-[:CITES|REFERS_TO]->(work)<-[:CITES|REFERS_TO]-(other)
           RETURN {id: work.id, title: coalesce(work.title, '')} AS one
           ORDER BY work.id
       } AS references,
       COLLECT {
           MATCH (paper)<-[:CITES]-(citing)-[:CITES]->(other)
           RETURN {id: citing.id, title: citing.title} AS one
           ORDER BY citing.id
       } AS citedBy

// The papers that have any or all of the chosen methods, datasets, tasks, metrics or other concepts.
// Those with more of them come first; then score decides, the sum of idf(c) · confidence, where
// idf(c) = ln((N + 1) / (df + 1)) + 1, with N papers in the graph.
// @param concepts list<string> (1..50) - ids of the concepts
// @param match string = any (any|all) - whether one or every concept is needed
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param limit integer = 20 (1..1000) - how many papers at most
// @column id string - the paper's id
// @column title string - its title
// @column year integer - its year
// @column matched integer - how many of the concepts it has
// @column score decimal - the sum over them
// @column concepts list<map> - those concepts, the greatest part of the score first: id, label, type, role, confidence, field (where it stands best), surface, sentence
// @example concepts=bert,squad match=all
MATCH (each:Paper)
WITH count(each) AS total
UNWIND $concepts AS id
WITH total, collect(DISTINCT id) AS ids
MATCH (concept:Concept)
WHERE concept.id IN ids
WITH CASE $match WHEN 'all' THEN size(ids) ELSE 1 END AS needed, concept, log((total + 1.0) / (concept.df + 1)) + 1 AS idf
WITH needed, collect(concept) AS concepts, collect(idf) AS idfs
CALL (concepts, idfs, needed) {
    UNWIND range(0, size(concepts) - 1) AS at
    WITH needed, concepts[at] AS concept, idfs[at] AS idf
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    WITH needed, paper, count(*) AS matched, sum(idf * link.confidence) AS score
    WHERE matched >= needed
    RETURN paper, matched, score
    ORDER BY matched DESC, score DESC, paper.id
    LIMIT $limit
}
RETURN paper.id AS id,
       paper.title AS title,
       paper.year AS year,
       matched,
       score,
       COLLECT {
           UNWIND range(0, size(concepts) - 1) AS at
           WITH concepts[at] AS concept, idfs[at] AS idf
           MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
           WITH concept, link, idf * link.confidence AS part
           ORDER BY part DESC, concept.id
           RETURN {
               id: concept.id,
               label: concept.label,
               type: coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT'),
               role: type(link),
               confidence: link.confidence,
               field: link.field,
               surface: link.surface,
               sentence: link.sentence
           } AS concept
       } AS concepts
ORDER BY matched DESC, score DESC, id

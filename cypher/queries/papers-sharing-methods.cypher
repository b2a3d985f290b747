// The papers that have any or all of the chosen methods, datasets, tasks, metrics or other concepts.
// Those with more of them come first; then score decides, the sum of idf(c) · confidence, where
// idf(c) = ln((N + 1) / (df + 1)) + 1, with N papers in the graph.
// @param concepts list<string> (1..50) - ids of the concepts
// @param match string = any (any|all) - whether one or every concept is needed
// @param limit integer = 20 (1..1000) - how many papers at most
// @column id string - the paper's id
// @column title string - its title
// @column year integer - its year
// @column matched integer - how many of the concepts it has
// @column score decimal - the sum over them
// @column concepts list<map> - those concepts, the greatest part of the score first: id, label, type, role, sentence
// @example concepts=bert,squad match=all
MATCH (each:Paper)
WITH count(each) AS total
UNWIND $concepts AS id
WITH DISTINCT total, id
WITH total, collect(id) AS ids
MATCH (concept:Concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
WHERE concept.id IN ids
WITH total, ids, paper, link, concept, log((total + 1.0) / (concept.df + 1)) + 1 AS idf
WITH ids, paper, count(*) AS matched, sum(idf * link.confidence) AS score, collect({concept: concept, link: link, part: idf * link.confidence}) AS parts
WHERE $match = 'any' OR matched = size(ids)
WITH paper, matched, score, parts
ORDER BY matched DESC, score DESC, paper.id
LIMIT $limit
RETURN paper.id AS id,
       paper.title AS title,
       paper.year AS year,
       matched,
       score,
       COLLECT {
           UNWIND parts AS part
           WITH part.concept AS concept, part.link AS link, part.part AS share
           ORDER BY share DESC, concept.id
           RETURN {
               id: concept.id,
               label: concept.label,
               type: coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT'),
               role: type(link),
               sentence: link.sentence
           } AS concept
       } AS concepts
ORDER BY matched DESC, score DESC, id

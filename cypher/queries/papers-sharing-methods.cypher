// The papers that have any or all of the chosen methods, datasets, tasks, metrics or other concepts.
// Those with more of them come first; then score decides, the sum of idf(c) · confidence, where
// idf(c) = ln((N + 1) / (df + 1)) + 1, with N papers in the graph. Of two to eight concepts, an
// index gives the papers that have all, or else all but one. If these are too few, papers are walked
// to; of a hub, of which the surest were counted beforehand, only these.
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
ORDER BY concept.df
WITH needed, collect(concept) AS concepts, collect(concept.id) AS ids, collect(idf) AS idfs
CALL (needed, ids) {
    WITH needed, reduce(words = '', id IN ids | words + ' +"' + id + '"') AS words
    WHERE needed <= size(ids) AND 1 < size(ids) <= 8
    CALL db.index.fulltext.queryNodes('profile_concepts', words) YIELD node
    MATCH (paper:Paper {id: node.paper})
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    RETURN collect(paper) AS withAll
}
CALL (needed, ids, withAll) {
    WITH reduce(words = '', without IN ids | words + ' (' + reduce(others = '', id IN ids | others + CASE id WHEN without THEN '' ELSE ' +"' + id + '"' END) + ')') AS words
    WHERE needed = 1 AND 2 < size(ids) <= 8 AND size(withAll) < $limit
    CALL db.index.fulltext.queryNodes('profile_concepts', words) YIELD node
    MATCH (paper:Paper {id: node.paper})
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    RETURN collect(paper) AS withMost
}
CALL (needed, concepts, withAll, withMost) {
    WITH concepts[..-1] AS rarer, concepts[-1] AS frequent
    WHERE needed = 1 AND size(withAll) < $limit AND size(withMost) < $limit AND $fromYear = 0 AND $toYear = 3000
    MATCH (hub:Hub {concept: frequent.id})
    WHERE size(hub.surestPapers) >= $limit AND reduce(papers = 0, concept IN rarer | papers + concept.df) < frequent.df / 4
    CALL (rarer, hub) {
        UNWIND rarer AS concept
        MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
        RETURN paper
      UNION
        UNWIND hub.surestPapers[..$limit] AS id
        MATCH (paper:Paper {id: id})
        RETURN paper
    }
    RETURN collect(paper) AS besideHub
}
WITH needed, concepts, idfs,
     CASE
         WHEN needed > 1 AND size(ids) <= 8 OR size(withAll) >= $limit THEN withAll
         WHEN size(withMost) >= $limit THEN withMost
         WHEN size(besideHub) >= $limit THEN besideHub
     END AS found
CALL (needed, concepts, idfs, found) {
    UNWIND found AS paper
    MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
    WHERE concept IN concepts
    WITH needed, paper, count(*) AS matched,
         sum(link.confidence * idfs[[at IN range(0, size(concepts) - 1) WHERE concepts[at] = concept][0]]) AS sum
    WHERE matched >= needed
    WITH paper, matched, round(1e12 * sum) / 1e12 AS score
    ORDER BY matched DESC, score DESC, paper.id
    LIMIT $limit
    RETURN collect({paper: paper, matched: matched, score: score}) AS best
}
WITH needed, concepts, idfs, best,
     found IS NOT NULL AND (needed > 1 OR size(best) = $limit) AS sure
CALL (needed, concepts, idfs, best, sure) {
    WITH best, sure
    WHERE sure
    UNWIND best AS one
    RETURN one.paper AS paper, one.matched AS matched, one.score AS score
  UNION ALL
    WITH needed, concepts, idfs, sure
    WHERE NOT sure
    UNWIND range(0, size(concepts) - 1) AS at
    WITH needed, concepts[at] AS concept, idfs[at] AS idf
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    WITH needed, paper, count(*) AS matched, sum(idf * link.confidence) AS sum
    WHERE matched >= needed
    RETURN paper, matched, round(1e12 * sum) / 1e12 AS score
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

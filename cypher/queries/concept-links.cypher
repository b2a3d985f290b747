// How often the chosen concepts stand together in a paper, pair by pair.
// Meant for the lines between the concepts of a picture; pairs that share no paper are left out. For
// two concepts of more than 200 papers each, that was counted beforehand.
// @param ids list<string> (1..101) - ids of the concepts
// @column source string - id of one concept, the lesser of the two
// @column target string - id of the other
// @column papers integer - how many papers have both
// @column npmi decimal - normalised pointwise mutual information, from -1 to 1
// @column cosine decimal - papers / √(df1 · df2), from 0 to 1
// @example ids=bert,transformer,attention-mechanism
MATCH (paper:Paper)
WITH count(paper) AS total
MATCH (concept:Concept)
WHERE concept.id IN $ids
OPTIONAL MATCH (hub:Hub {concept: concept.id})
WITH total,
     collect(CASE WHEN hub IS NULL THEN concept END) AS rare,
     collect(CASE WHEN hub IS NOT NULL THEN concept END) AS frequent,
     collect(hub) AS hubs
CALL (rare, frequent, hubs) {
    UNWIND rare AS concept
    MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WITH paper, collect(concept) AS concepts
    WHERE size(concepts) > 1
    UNWIND concepts AS one
    UNWIND concepts AS other
    WITH one, other
    WHERE one.id < other.id
    RETURN one, other, count(*) AS papers
  UNION ALL
    UNWIND CASE WHEN frequent = [] THEN [] ELSE rare END AS one
    MATCH (one)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(other)
    WHERE other IN frequent
    RETURN one, other, count(*) AS papers
  UNION ALL
    UNWIND range(0, size(hubs) - 1) AS at
    WITH frequent, frequent[at] AS one, hubs[at] AS hub
    MATCH (hub)-[together:CO_OCCURS|ALSO_CO_OCCURS]->(other)
    WHERE other IN frequent AND one.id < other.id
    RETURN one, other, together.papers AS papers
}
WITH total, papers, CASE WHEN one.id < other.id THEN [one, other] ELSE [other, one] END AS pair
WITH total, papers, pair[0] AS source, pair[1] AS target
RETURN source.id AS source,
       target.id AS target,
       papers,
       CASE papers
           WHEN total THEN 1.0
           ELSE log(1.0 * papers * total / (source.df * target.df)) / log(1.0 * total / papers)
       END AS npmi,
       papers / sqrt(1.0 * source.df * target.df) AS cosine
ORDER BY source, target

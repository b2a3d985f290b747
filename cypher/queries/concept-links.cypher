// How often the chosen concepts stand together in a paper, pair by pair.
// Meant for the lines between the concepts of a picture; pairs that share no paper are left out.
// @param ids list<string> (1..100) - ids of the concepts
// @column source string - id of one concept, the lesser of the two
// @column target string - id of the other
// @column papers integer - how many papers have both
// @column npmi decimal - normalised pointwise mutual information, from -1 to 1
// @example ids=bert,transformer,attention-mechanism
MATCH (paper:Paper)
WITH count(paper) AS total
MATCH (concept:Concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
WHERE concept.id IN $ids
WITH total, paper, collect(concept) AS concepts
WHERE size(concepts) > 1
UNWIND concepts AS source
UNWIND concepts AS target
WITH total, source, target
WHERE source.id < target.id
WITH total, source, target, count(*) AS papers
RETURN source.id AS source,
       target.id AS target,
       papers,
       CASE papers
           WHEN total THEN 1.0
           ELSE log(1.0 * papers * total / (source.df * target.df)) / log(1.0 * total / papers)
       END AS npmi
ORDER BY source, target

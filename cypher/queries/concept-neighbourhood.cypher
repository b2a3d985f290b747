// The concepts that stand most often beside a concept, measured against chance.
// They are ranked by normalised pointwise mutual information over papers (Bouma 2009):
// npmi = ln(n·N / (df1·df2)) / ln(N / n), where n papers of N have both; 1 where one never stands
// without the other, 0 where both are independent. Neighbours that share two papers or more come
// first; those that share only one follow where the graph has fewer than 1,000 papers, and are left
// out where it has more.
// @param id string - the concept's id
// @param type string = any (any|method|dataset|task|metric|concept) - only neighbours of this type
// @param limit integer = 24 (1..100) - how many neighbours at most
// @column id string - the neighbour's id
// @column label string - the neighbour's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the neighbour
// @column papers integer - how many papers have both
// @column npmi decimal - normalised pointwise mutual information, from -1 to 1
// @example id=bert
MATCH (paper:Paper)
WITH count(paper) AS total
MATCH (concept:Concept {id: $id})<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(neighbour)
WHERE neighbour <> concept
WITH total, concept, neighbour, count(*) AS papers
WHERE papers >= CASE WHEN total < 1000 THEN 1 ELSE 2 END
WITH neighbour, papers,
     coalesce([l IN labels(neighbour) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
     CASE papers
         WHEN total THEN 1.0
         ELSE log(1.0 * papers * total / (concept.df * neighbour.df)) / log(1.0 * total / papers)
     END AS npmi
WHERE $type IN ['any', toLower(type)]
RETURN neighbour.id AS id, neighbour.label AS label, type, neighbour.df AS df, papers, npmi
ORDER BY papers > 1 DESC, npmi DESC, papers DESC, id
LIMIT $limit

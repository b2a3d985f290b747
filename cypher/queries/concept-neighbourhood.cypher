// The concepts that stand most often beside a concept, measured against chance.
// npmi is normalised pointwise mutual information over papers (Bouma 2009):
// npmi = ln(n·N / (df1·df2)) / ln(N / n), where n papers of N have both; 1 where one never stands
// without the other, 0 where both are independent. cosine = n / √(df1·df2). Neighbours that share two
// papers or more come first; those that share only one follow where the graph has fewer than 1,000
// papers, and are left out where it has more. With years, only papers of these years count, for N
// and df too, and neighbours are looked for among the 500 with the greatest n / √df2. Without years,
// n was counted beforehand for concepts of more than 200 papers.
// @param id string - the concept's id
// @param measure string = npmi (npmi|cosine) - what they are ranked by
// @param type string = any (any|each|method|dataset|task|metric|concept) - only neighbours of this type; each: the first ones of every type
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param limit integer = 24 (1..100) - how many neighbours at most, or how many of each type
// @column id string - the neighbour's id
// @column label string - the neighbour's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the neighbour
// @column papers integer - how many papers have both
// @column npmi decimal - normalised pointwise mutual information, from -1 to 1
// @column cosine decimal - papers / √(df1 · df2), from 0 to 1
// @example id=bert
MATCH (paper:Paper)
WITH count(paper) AS all
CALL () {
    MATCH (year:Year)
    WHERE $fromYear <= year.year <= $toYear
    RETURN sum(year.papers) AS ofYears
}
MATCH (concept:Concept {id: $id})
WITH concept, all, ofYears, $fromYear > 0 OR $toYear < 3000 AS dated
OPTIONAL MATCH (hub:Hub {concept: $id})
WHERE NOT dated
WITH concept, hub, dated, CASE WHEN dated THEN ofYears ELSE all END AS total
CALL (concept, hub, dated) {
    MATCH (hub)-[together:CO_OCCURS]->(neighbour)
    RETURN neighbour, together.papers AS papers
  UNION ALL
    WITH concept, hub, dated
    WHERE hub IS NULL
    MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE NOT dated OR $fromYear <= paper.year <= $toYear
    MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(neighbour)
    WHERE neighbour <> concept
    RETURN neighbour, count(*) AS papers
}
WITH concept, dated, total, neighbour, papers
WHERE papers >= CASE WHEN total < 1000 THEN 1 ELSE 2 END
  AND CASE $type
      WHEN 'any' THEN true
      WHEN 'each' THEN true
      WHEN 'method' THEN neighbour:Method
      WHEN 'dataset' THEN neighbour:Dataset
      WHEN 'task' THEN neighbour:Task
      WHEN 'metric' THEN neighbour:Metric
      ELSE NOT neighbour:Method|Dataset|Task|Metric
  END
WITH concept, dated, total, neighbour, papers
ORDER BY CASE WHEN dated THEN papers / sqrt(1.0 * neighbour.df) END DESC, CASE WHEN dated THEN neighbour.id END
LIMIT CASE WHEN $fromYear > 0 OR $toYear < 3000 THEN 500 ELSE 1000000 END
WITH total, neighbour, papers,
     CASE
         WHEN dated THEN reduce(sum = 0, at IN range(0, size(concept.years) - 1) | CASE WHEN $fromYear <= concept.years[at] <= $toYear THEN sum + concept.yearPapers[at] ELSE sum END)
         ELSE concept.df
     END AS df,
     CASE
         WHEN dated THEN reduce(sum = 0, at IN range(0, size(neighbour.years) - 1) | CASE WHEN $fromYear <= neighbour.years[at] <= $toYear THEN sum + neighbour.yearPapers[at] ELSE sum END)
         ELSE neighbour.df
     END AS otherDf
WITH neighbour, papers, papers / sqrt(1.0 * df * otherDf) AS cosine,
     CASE papers
         WHEN total THEN 1.0
         ELSE log(1.0 * papers * total / (df * otherDf)) / log(1.0 * total / papers)
     END AS npmi
ORDER BY papers > 1 DESC, CASE $measure WHEN 'npmi' THEN npmi ELSE cosine END DESC, papers DESC, neighbour.id
LIMIT CASE $type WHEN 'each' THEN 1000000 ELSE $limit END
WITH CASE $type WHEN 'each' THEN [l IN labels(neighbour) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric']][0] END AS shelf,
     collect({concept: neighbour, papers: papers, npmi: npmi, cosine: cosine})[..$limit] AS best
UNWIND best AS beside
WITH beside.concept AS neighbour, beside.papers AS papers, beside.npmi AS npmi, beside.cosine AS cosine
RETURN neighbour.id AS id,
       neighbour.label AS label,
       coalesce([l IN labels(neighbour) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       neighbour.df AS df,
       papers,
       npmi,
       cosine
ORDER BY papers > 1 DESC, CASE $measure WHEN 'npmi' THEN npmi ELSE cosine END DESC, papers DESC, id

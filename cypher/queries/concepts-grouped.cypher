// How many concepts there are of each type, or by the year of their first paper.
// The same filters as those of concepts. Types with most concepts come first, years in their order.
// @param by string = type (type|year) - what to group by; year is that of a concept's first paper
// @param type string = any (any|method|dataset|task|metric|concept) - only concepts of this type
// @param fromYear integer = 0 (0..3000) - the first year that their first paper may have
// @param toYear integer = 3000 (0..3000) - the last one; with either, concepts of unknown years are left out
// @param leastPapers integer = 1 (1..1000000) - how many papers must have the concept
// @param limit integer = 50 (1..1000) - how many groups at most
// @column value string - id of the group: a type or a year
// @column label string - its name
// @column concepts integer - how many concepts it has
// @example by=year type=dataset leastPapers=2
MATCH (concept:Concept)
WHERE concept.df >= $leastPapers
  AND ($fromYear = 0 AND $toYear = 3000 OR $fromYear <= concept.years[0] <= $toYear)
WITH concept.years[0] AS year,
     coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
WHERE $type IN ['any', toLower(type)]
WITH CASE $by WHEN 'type' THEN type ELSE toString(year) END AS value
WHERE value IS NOT NULL
RETURN value, value AS label, count(*) AS concepts
ORDER BY CASE $by WHEN 'year' THEN value END, concepts DESC, value
LIMIT $limit

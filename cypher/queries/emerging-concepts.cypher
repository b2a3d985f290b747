// The concepts that have come up lately: nineteen of twenty of their papers are of the last years.
// A few earlier papers are allowed, as words are older than what they now stand for.
// @param type string = any (any|method|dataset|task|metric|concept) - only concepts of this type
// @param sinceYear integer = 0 (0..3000) - the first of the last years; 0 for four before the newest
// @param leastPapers integer = 10 (1..100000) - how many papers since then must have the concept
// @param limit integer = 30 (1..500) - how many concepts at most
// @column id string - the concept's id
// @column label string - the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the concept
// @column firstYear integer - year of its first paper
// @column before integer - how many of its papers are from before
// @column since integer - how many are from since then
// @column share decimal - since / all papers since then
// @column years list<map> - its papers since then, year by year: year, papers
// @example sinceYear=2018 leastPapers=1
MATCH (year:Year)
WHERE year.papers > 0
WITH max(year.year) AS newest
WITH CASE $sinceYear WHEN 0 THEN newest - 4 ELSE $sinceYear END AS sinceYear
MATCH (year:Year)
WHERE year.year >= sinceYear
WITH sinceYear, sum(year.papers) AS total
MATCH (concept:Concept)
WHERE concept.df >= $leastPapers
WITH concept, concept.years AS years, concept.yearPapers AS counts, sinceYear, total
WHERE years[-1] >= sinceYear
WITH concept, years, total,
     reduce(sum = 0, at IN range(0, size(years) - 1) | CASE WHEN years[at] < sinceYear THEN sum + counts[at] ELSE sum END) AS before,
     [at IN range(0, size(years) - 1) WHERE years[at] >= sinceYear | {year: years[at], papers: counts[at]}] AS last
WITH concept, years, total, before, last, reduce(sum = 0, one IN last | sum + one.papers) AS since
WHERE since >= $leastPapers AND 20 * before <= before + since
WITH concept, years, total, before, last, since,
     coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
WHERE $type IN ['any', toLower(type)]
RETURN concept.id AS id,
       concept.label AS label,
       type,
       concept.df AS df,
       years[0] AS firstYear,
       before,
       since,
       1.0 * since / total AS share,
       last AS years
ORDER BY since DESC, id
LIMIT $limit

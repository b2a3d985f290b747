// How the share of papers that have a concept changes from year to year, for up to six concepts.
// A share is the papers of a year that have the concept, divided by all papers of that year. low and
// high bound it with a confidence of 95 % (Wilson 1927):
// (s + z²/2n ± z · √(s(1 - s)/n + z²/4n²)) / (1 + z²/n), with share s, n papers and z = 1.959964.
// Years without any paper are left out, those without a paper of the concept are not.
// @param ids list<string> (1..6) - ids of the concepts
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year
// @column id string - the concept's id
// @column label string - the concept's label
// @column year integer - the year
// @column papers integer - how many papers of the year have the concept
// @column total integer - how many papers the year has
// @column share decimal - papers / total
// @column low decimal - lower bound of the share
// @column high decimal - upper bound of the share
// @example ids=bert,transformer
MATCH (concept:Concept)
WHERE concept.id IN $ids
MATCH (year:Year)
WHERE $fromYear <= year.year <= $toYear AND year.papers > 0
WITH concept, year.year AS year, year.papers AS total, 1.959964 ^ 2 AS z2,
     coalesce([at IN range(0, size(concept.years) - 1) WHERE concept.years[at] = year.year | concept.yearPapers[at]][0], 0) AS papers
WITH concept, year, papers, total, z2, 1.0 * papers / total AS share
WITH concept, year, papers, total, z2, share, sqrt(z2 * (share * (1 - share) / total + z2 / (4.0 * total ^ 2))) AS margin
RETURN concept.id AS id,
       concept.label AS label,
       year,
       papers,
       total,
       share,
       (share + z2 / (2 * total) - margin) / (1 + z2 / total) AS low,
       (share + z2 / (2 * total) + margin) / (1 + z2 / total) AS high
ORDER BY id, year

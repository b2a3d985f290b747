// Every year and how many papers it has.
// @column year integer - the year
// @column papers integer - papers of that year
MATCH (year:Year)
WHERE year.year >= -1000000
RETURN year.year AS year, year.papers AS papers
ORDER BY year

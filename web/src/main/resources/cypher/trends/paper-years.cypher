// How many papers there are of each year.
// @column year integer - the year
// @column papers integer - how many papers there are of it
MATCH (year:Year)
WHERE year.papers > 0
RETURN year.year AS year, year.papers AS papers
ORDER BY year

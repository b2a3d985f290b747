// Changes how many papers there are of some years; a year without papers is deleted.
// @param rows rows - `year`; `papers`: how many more, or fewer, it has
UNWIND $rows AS row
MERGE (year:Year {year: row.year})
SET year.papers = coalesce(year.papers, 0) + row.papers
WITH year
WHERE year.papers = 0
DELETE year

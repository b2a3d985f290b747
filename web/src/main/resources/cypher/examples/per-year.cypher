// How many papers of each year name a method?
// @column year integer - the year
// @column papers integer - all papers of that year
// @column withMethod integer - those that name at least one method
MATCH (p:Paper)
WHERE p.year IS NOT NULL
RETURN p.year AS year, count(p) AS papers,
       count(CASE WHEN EXISTS { (p)-->(:Method) } THEN p END) AS withMethod
ORDER BY year

// The papers that others cite together with a paper (Small 1973).
// Those cited together most often come first. cosine = n / √(c1 · c2), where n papers of the graph cite
// both, and c1 and c2 cite the one and the other.
// @param id string - the paper's id
// @param limit integer = 20 (1..100) - how many papers at most
// @column id string - id of a paper cited together with it
// @column title string - its title
// @column year integer - its year
// @column papers integer - how many papers cite both
// @column cosine decimal - how often that is in proportion, from 0 to 1
// @column citing list<map> - up to ten of those that cite both, the newest first: id, title, year
// @example id=1706.03762
MATCH (paper:Paper {id: $id})<-[:CITES]-(citing)
WITH paper, collect(citing) AS allCiting
UNWIND allCiting AS citing
MATCH (citing)-[:CITES]->(other)
WHERE other <> paper
WITH other, size(allCiting) AS cited, collect(citing) AS both
WITH other, size(both) AS papers, both, size(both) / sqrt(1.0 * cited * COUNT { (other)<-[:CITES]-() }) AS cosine
ORDER BY papers DESC, cosine DESC, other.id
LIMIT $limit
RETURN other.id AS id,
       other.title AS title,
       other.year AS year,
       papers,
       cosine,
       COLLECT {
           UNWIND both AS one
           RETURN {id: one.id, title: one.title, year: one.year} AS citing
           ORDER BY coalesce(one.year, 0) DESC, one.id
           LIMIT 10
       } AS citing
ORDER BY papers DESC, cosine DESC, id

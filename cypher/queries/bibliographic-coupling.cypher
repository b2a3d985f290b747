// The papers that cite what a paper cites (Kessler 1963).
// Works cited that are not in the graph count too. Those that share most come first.
// cosine = n / √(r1 · r2), where n works are cited by both, and r1 and r2 by the one and the other.
// @param id string - the paper's id
// @param limit integer = 20 (1..100) - how many papers at most
// @column id string - id of a paper that cites the same
// @column title string - its title
// @column year integer - its year
// @column references integer - how many works both cite
// @column cosine decimal - how many that is in proportion, from 0 to 1
// @column shared list<map> - those works: id, title (empty if the work is not in the graph)
// @example id=roberta
MATCH (paper:Paper {id: $id})-[:CITES|REFERS_TO]->(work)
WITH paper, collect(work) AS works
UNWIND works AS work
MATCH (work)<-[:CITES|REFERS_TO]-(other)
WHERE other <> paper
WITH other, size(works) AS cited, collect(work) AS both
WITH other, size(both) AS references, both,
     size(both) / sqrt(1.0 * cited * COUNT { (other)-[:CITES|REFERS_TO]->() }) AS cosine
ORDER BY references DESC, cosine DESC, other.id
LIMIT $limit
RETURN other.id AS id,
       other.title AS title,
       other.year AS year,
       references,
       cosine,
       COLLECT {
           UNWIND both AS work
           RETURN {id: work.id, title: coalesce(work.title, '')} AS one
           ORDER BY work.id
       } AS shared
ORDER BY references DESC, cosine DESC, id

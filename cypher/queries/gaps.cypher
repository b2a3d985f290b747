// The methods never tried on a dataset though their neighbours were.
// Tried is what a paper introduces or uses together with the dataset. The thirty methods tried most
// often, of those in at most 200 papers, have neighbours: methods in the same papers, with
// cosine = n / √(m1 · m2), where n papers introduce or use both, and m1 and m2 have the one and the
// other. Neighbours that were not tried come by support, the sum of their cosines.
// @param id string - the dataset's id; that of a task or another concept does too
// @param limit integer = 20 (1..100) - how many methods at most
// @column id string - the method's id
// @column label string - the method's label
// @column df integer - how many papers have the method
// @column support decimal - how close it is to methods that were tried
// @column neighbours list<map> - up to five of these, the closest first: id, label, papers (of the dataset that tried it), cosine
// @example id=squad
MATCH (dataset:Concept {id: $id})
CALL (dataset) {
    MATCH (dataset)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
    MATCH (paper)-[link:INTRODUCES|USES_METHOD]->(tried)
    WHERE tried <> dataset AND link.type = 'METHOD'
    WITH tried, count(*) AS papers
    ORDER BY papers DESC, tried.df, tried.id
    RETURN collect(tried) AS known, collect({method: tried, papers: papers}) AS found
}
CALL (found) {
    UNWIND [one IN found WHERE one.method.df <= 200][..30] AS one
    WITH one.method AS tried, one.papers AS papers
    MATCH (tried)<-[:INTRODUCES|USES_METHOD]-(paper)
    MATCH (paper)-[link:INTRODUCES|USES_METHOD]->(method)
    WHERE method.df <= 200 AND link.type = 'METHOD'
    WITH tried, papers, method, count(*) AS both
    WITH tried, papers, method, both / sqrt(1.0 * method.df * tried.df) AS cosine
    ORDER BY cosine DESC, tried.id
    RETURN method, sum(cosine) AS support,
           collect({id: tried.id, label: tried.label, papers: papers, cosine: cosine})[..5] AS neighbours
}
WITH dataset, known, method, support, neighbours
WHERE method <> dataset AND NOT method IN known
RETURN method.id AS id, method.label AS label, method.df AS df, support, neighbours
ORDER BY support DESC, id
LIMIT $limit

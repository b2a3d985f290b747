// How many papers introduce a concept, use a method, use a dataset, address a task and report a metric.
// Every edge of these types is looked at, which takes a second or two where there are a million of them.
// @column role string - the type of the edge between a paper and a concept
// @column papers integer - papers with at least one such edge
// @column total integer - all papers
CALL () {
    MATCH (paper)-[:INTRODUCES]->()
    RETURN 'INTRODUCES' AS role, count(DISTINCT paper) AS papers
  UNION ALL
    MATCH (paper)-[:USES_METHOD]->()
    RETURN 'USES_METHOD' AS role, count(DISTINCT paper) AS papers
  UNION ALL
    MATCH (paper)-[:USES_DATASET]->()
    RETURN 'USES_DATASET' AS role, count(DISTINCT paper) AS papers
  UNION ALL
    MATCH (paper)-[:ADDRESSES_TASK]->()
    RETURN 'ADDRESSES_TASK' AS role, count(DISTINCT paper) AS papers
  UNION ALL
    MATCH (paper)-[:REPORTS_METRIC]->()
    RETURN 'REPORTS_METRIC' AS role, count(DISTINCT paper) AS papers
}
WITH role, papers
WHERE papers > 0
RETURN role, papers, COUNT { (:Paper) } AS total

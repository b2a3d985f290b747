// Derives what concepts owe to their papers: frequency, label and type.
// The label is the one that most papers give, the first in the alphabet among equals. The type is
// that of most edges; among equals METHOD, DATASET, TASK, METRIC, CONCEPT in that order.
// @param ids list<string> - ids of concepts
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
CALL (concept) {
    MATCH (concept)<-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(:Paper)
    WITH edge.label AS label, count(*) AS papers
    ORDER BY papers DESC, label
    RETURN coalesce(sum(papers), 0) AS df, head(collect(label)) AS label
}
CALL (concept) {
    MATCH (concept)<-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(:Paper)
    WITH edge.type AS type, count(*) AS papers
    ORDER BY papers DESC,
        CASE type WHEN 'METHOD' THEN 1 WHEN 'DATASET' THEN 2 WHEN 'TASK' THEN 3 WHEN 'METRIC' THEN 4 ELSE 5 END
    RETURN head(collect(type)) AS type
}
REMOVE concept:Stale:Method:Dataset:Task:Metric
SET concept.df = df, concept.label = coalesce(label, concept.label)
WITH concept,
    CASE type WHEN 'METHOD' THEN ['Method'] WHEN 'DATASET' THEN ['Dataset'] WHEN 'TASK' THEN ['Task'] WHEN 'METRIC' THEN ['Metric'] ELSE [] END AS labels
SET concept:$(labels)

// Labels concepts by their types.
// @param rows rows - `id`; `labels`: the label of the concept's type, or none
UNWIND $rows AS row
MATCH (concept:Concept {id: row.id})
REMOVE concept:Method:Dataset:Task:Metric
SET concept:$(row.labels)

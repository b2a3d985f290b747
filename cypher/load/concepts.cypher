// Sees to it that concepts are there, and marks them stale.
// @param rows rows - `id`, `label` of the concept
UNWIND $rows AS row
MERGE (concept:Concept {id: row.id})
ON CREATE SET concept.label = row.label, concept.df = 0
SET concept:Stale

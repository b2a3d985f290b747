// Writes which concepts stand beside hubs, in place of what was counted before.
// @param rows rows - `concept`: id of the hub's concept; `papers`: how many papers have it; `neighbours`: rows of `concept`, `papers`, `isNear`
UNWIND $rows AS row
MERGE (hub:Hub {concept: row.concept})
SET hub = {concept: row.concept, papers: row.papers}
WITH hub, row
CALL (hub) {
    MATCH (hub)-[old:CO_OCCURS|ALSO_CO_OCCURS]->()
    DELETE old
}
UNWIND row.neighbours AS beside
MATCH (concept:Concept {id: beside.concept})
CREATE (hub)-[edge:$(CASE WHEN beside.isNear THEN 'CO_OCCURS' ELSE 'ALSO_CO_OCCURS' END)]->(concept)
SET edge.papers = beside.papers

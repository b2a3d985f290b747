// Writes which concepts stand beside hubs, in place of what was counted before.
// @param rows rows - `concept`: id of the hub's concept; `papers`: how many papers have it; `neighbours`: rows of `concept`, `papers`
UNWIND $rows AS row
MERGE (hub:Hub {concept: row.concept})
SET hub = {concept: row.concept, papers: row.papers}
WITH hub, row
CALL (hub) {
    MATCH (hub)-[old:CO_OCCURS]->()
    DELETE old
}
UNWIND row.neighbours AS near
MATCH (concept:Concept {id: near.concept})
CREATE (hub)-[:CO_OCCURS {papers: near.papers}]->(concept)

// Gives the hubs of an older graph the papers that have them most surely; loads write them since.
MATCH (hub:Hub)
WHERE hub.surestPapers IS NULL
CALL (hub) {
    MATCH (:Concept {id: hub.concept})<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WITH hub, paper.id AS id, link.confidence AS confidence
    ORDER BY confidence DESC, id
    LIMIT 100
    WITH hub, collect(id) AS ids
    SET hub.surestPapers = ids
} IN TRANSACTIONS OF 20 ROWS

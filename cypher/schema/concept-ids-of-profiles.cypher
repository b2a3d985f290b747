// Gives the profiles of an older graph the ids of their papers' concepts; loads write them since.
MATCH (profile:Profile)
WHERE profile.conceptIds IS NULL
CALL (profile) {
    MATCH (paper:Paper {id: profile.paper})
    MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
    WITH profile, concept.id AS id
    ORDER BY id
    WITH profile, collect(id) AS ids
    SET profile.conceptIds = ids
} IN TRANSACTIONS OF 1000 ROWS

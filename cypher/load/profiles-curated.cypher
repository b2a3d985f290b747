// Writes which concepts papers have that are there, and marks their related papers as out of date.
// The papers' edges to them stand already.
// @param rows rows - `paper`: its id; `concepts`: a code for the program
UNWIND $rows AS row
MATCH (profile:Profile {paper: row.paper})
MATCH (paper:Paper {id: row.paper})
SET profile:Unrelated,
    profile.concepts = row.concepts,
    profile.conceptIds = COLLECT {
        MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
        RETURN concept.id AS id
        ORDER BY id
    },
    profile.least = 0.0

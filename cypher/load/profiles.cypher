// Writes what relates papers to others, and marks their related papers as out of date.
// @param rows rows - `paper`: its id; `wording`, `concepts`: codes for the program; `conceptIds`: the ids of its concepts, if it has any
UNWIND $rows AS row
MERGE (profile:Profile {paper: row.paper})
SET profile:Unrelated,
    profile.wording = row.wording,
    profile.concepts = row.concepts,
    profile.conceptIds = row.conceptIds,
    profile.least = 0.0

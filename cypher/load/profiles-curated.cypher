// Writes which concepts papers have that are there, and marks their related papers as out of date.
// @param rows rows - `paper`: its id; `concepts`: a code for the program
UNWIND $rows AS row
MATCH (profile:Profile {paper: row.paper})
SET profile:Unrelated, profile.concepts = row.concepts, profile.least = 0.0

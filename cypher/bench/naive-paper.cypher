// Writes one paper as a simple loader would.
// @param id string - the paper's id
// @param fields map - its properties
MERGE (paper:Paper {id: $id})
SET paper += $fields

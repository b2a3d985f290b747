// Records that a run has begun.
// @param id string - the run's id
// @param fields map - its properties so far; without `startedAt` it begins now
MERGE (run:Run {id: $id})
SET run.startedAt = datetime(), run += $fields

// Records that a run has begun.
// @param id string - the run's id
// @param fields map - its properties so far
MERGE (run:Run {id: $id})
SET run += $fields, run.startedAt = datetime()

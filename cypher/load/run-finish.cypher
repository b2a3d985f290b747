// Records how a run has ended.
// @param id string - the run's id
// @param fields map - its properties by now
MATCH (run:Run {id: $id})
SET run += $fields, run.finishedAt = datetime()

// The runs whose id begins so, by id.
// @param id string - how it begins
// @column id string - the run's id
// @column properties map - all its properties
MATCH (run:Run)
WHERE run.id STARTS WITH $id
RETURN run.id AS id, properties(run) AS properties
ORDER BY id

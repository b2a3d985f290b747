// The run that began last.
// @column run list<map> - its properties
MATCH (run:Run)
WITH run
ORDER BY run.startedAt DESC, run.id
LIMIT 1
RETURN [properties(run)] AS run

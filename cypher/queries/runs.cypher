// The commands that have changed the graph, the latest first.
// @param limit integer = 20 (1..1001) - how many runs at most
// @column id string - the run's id
// @column command string - what was run
// @column startedAt string - when it began, as in 2026-11-28T06:11:55Z
// @column finishedAt string - when it ended; nothing if it goes on or was cut off
// @column codeVersion string - the version of the program
// @column files integer - how many files it read
// @column inputs list<string> - the first five of them: name and SHA-256
// @column read integer - records read
// @column added integer - papers that were new
// @column updated integer - papers that had changed
// @column rejected integer - records that could not be read
// @column seconds decimal - how long it took
MATCH (run:Run)
WITH run
ORDER BY run.startedAt DESC, run.id
LIMIT $limit
RETURN run.id AS id,
       run.command AS command,
       toString(run.startedAt) AS startedAt,
       toString(run.finishedAt) AS finishedAt,
       run.codeVersion AS codeVersion,
       coalesce(size(run.inputs), 0) AS files,
       coalesce(run.inputs, [])[..5] AS inputs,
       run.read AS read,
       run.new AS added,
       run.updated AS updated,
       run.rejected AS rejected,
       run.seconds AS seconds

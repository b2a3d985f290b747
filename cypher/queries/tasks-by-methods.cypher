// How many papers have which method together with which task, as a table in rows.
// Without tasks or methods chosen, those of most papers stand in their place. Pairs that no paper
// has are there too, with 0. For two concepts of more than 200 papers each and without years, the
// papers were counted beforehand.
// @param tasks list<string> = "" (0..30) - ids of tasks; empty for those of most papers
// @param methods list<string> = "" (0..30) - ids of methods; empty for those of most papers
// @param size integer = 10 (1..30) - how many are taken where none are chosen
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @column task string - id of a task
// @column taskLabel string - its label
// @column method string - id of a method
// @column methodLabel string - its label
// @column papers integer - how many papers have both
// @example tasks=question-answering methods=bert,transformer
CALL () {
    MATCH (task:Concept)
    WHERE task.id IN $tasks
    RETURN task
  UNION
    WITH 1 AS one
    WHERE size($tasks) = 0
    MATCH (task:Task)
    RETURN task
    ORDER BY task.df DESC, task.id
    LIMIT $size
}
WITH collect(task) AS tasks
CALL () {
    MATCH (method:Concept)
    WHERE method.id IN $methods
    RETURN method
  UNION
    WITH 1 AS one
    WHERE size($methods) = 0
    MATCH (method:Method)
    RETURN method
    ORDER BY method.df DESC, method.id
    LIMIT $size
}
WITH tasks, method
OPTIONAL MATCH (frequent:Hub {concept: method.id})
WITH tasks, collect(method) AS methods, collect(CASE WHEN frequent IS NULL THEN method END) AS rare,
     $fromYear > 0 OR $toYear < 3000 AS dated
UNWIND tasks AS task
OPTIONAL MATCH (hub:Hub {concept: task.id})
WHERE NOT dated
CALL (task, methods, rare, hub) {
    MATCH (hub)-[together:CO_OCCURS|ALSO_CO_OCCURS]->(method)
    WHERE method IN methods AND NOT method IN rare
    RETURN collect({method: method, papers: together.papers}) AS counted
}
CALL (task, methods, rare, hub) {
    UNWIND CASE WHEN hub IS NULL THEN [] ELSE rare END AS method
    MATCH (method)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(task)
    WITH method, count(*) AS papers
    RETURN collect({method: method, papers: papers}) AS countedNow
}
CALL (task, methods, hub) {
    WITH task, methods
    WHERE hub IS NULL
    MATCH (task)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE $fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear
    MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(method)
    WHERE method IN methods
    WITH method, count(*) AS papers
    RETURN collect({method: method, papers: papers}) AS walked
}
WITH task, methods, counted + countedNow + walked AS counts
UNWIND methods AS method
WITH task, method, coalesce([one IN counts WHERE one.method = method | one.papers][0], 0) AS papers
ORDER BY task.df DESC, task.id, method.df DESC, method.id
RETURN task.id AS task, task.label AS taskLabel, method.id AS method, method.label AS methodLabel, papers

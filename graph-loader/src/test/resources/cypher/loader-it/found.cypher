// Every concept that was found and has become something else.
// @column id string - its id
// @column now string - id of the concept it was merged into, if it was
MATCH (found:Found)
RETURN found.id AS id, found.now AS now
ORDER BY id

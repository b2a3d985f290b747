// The concepts that were found and have become something else.
// @column id string - the concept's id
// @column now string - id of the concept it was merged into, if it was
MATCH (found:Found)
RETURN found.id AS id, found.now AS now

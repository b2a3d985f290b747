// The schema files that were applied to this graph.
// @column name string - the file's name
// @column digest string - SHA-256 of its statement as it was applied
MATCH (migration:Migration)
RETURN migration.name AS name, migration.digest AS digest
ORDER BY name

// Records that a schema file was applied.
// @param name string - the file's name
// @param digest string - SHA-256 of its statement
MERGE (migration:Migration {name: $name})
ON CREATE SET migration.digest = $digest, migration.appliedAt = datetime()

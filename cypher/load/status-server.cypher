// The database that answers.
// @column name string - its name
// @column version string - its version
CALL dbms.components() YIELD name, versions
RETURN name, head(versions) AS version
LIMIT 1

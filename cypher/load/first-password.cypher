// Gives the user of a new Neo4j another password.
// To be run on the database `system`.
// @param old string - the password so far
// @param new string - the password from now on
ALTER CURRENT USER SET PASSWORD FROM $old TO $new

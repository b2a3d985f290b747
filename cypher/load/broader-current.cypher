// Which concepts stand below which so far.
// @column narrow string - id of the narrower concept
// @column broad string - id of the broader one
MATCH (narrow:Concept)-[:BROADER]->(broad:Concept)
RETURN narrow.id AS narrow, broad.id AS broad

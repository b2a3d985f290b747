// Every concept that stands below others, with these, by id.
// @column id string - the narrower concept's id
// @column broader list<string> - ids of the broader ones, in order
MATCH (narrow:Concept)-[:BROADER]->(broad:Concept)
WITH narrow.id AS id, broad.id AS broader
ORDER BY id, broader
RETURN id, collect(broader) AS broader
ORDER BY id

// Every venue with all its properties, by id.
// @column id string - the venue's id
// @column properties map - all its properties
MATCH (venue:Venue)
WHERE venue.id >= ''
RETURN venue.id AS id, properties(venue) AS properties
ORDER BY id

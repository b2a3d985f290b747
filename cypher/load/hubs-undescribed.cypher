// The hubs whose venues, authors and sources have not been counted.
// @column id string - the concept's id
MATCH (hub:Hub)
WHERE hub.sources IS NULL
RETURN hub.concept AS id

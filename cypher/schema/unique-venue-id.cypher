// One venue per id.
CREATE CONSTRAINT venue_id IF NOT EXISTS
FOR (n:Venue)
REQUIRE n.id IS UNIQUE

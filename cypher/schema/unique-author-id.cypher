// One author per id.
CREATE CONSTRAINT author_id IF NOT EXISTS
FOR (n:Author)
REQUIRE n.id IS UNIQUE

// One paper per id.
CREATE CONSTRAINT paper_id IF NOT EXISTS
FOR (n:Paper)
REQUIRE n.id IS UNIQUE

// One concept per id.
CREATE CONSTRAINT concept_id IF NOT EXISTS
FOR (n:Concept)
REQUIRE n.id IS UNIQUE

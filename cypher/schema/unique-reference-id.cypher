// One reference per id that a paper is cited by.
CREATE CONSTRAINT reference_id IF NOT EXISTS
FOR (n:Reference)
REQUIRE n.id IS UNIQUE

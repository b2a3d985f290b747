// One record per id.
CREATE CONSTRAINT record_id IF NOT EXISTS
FOR (n:Record)
REQUIRE n.id IS UNIQUE

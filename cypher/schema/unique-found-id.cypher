// One node for each concept that was found and has become something else.
CREATE CONSTRAINT found_id IF NOT EXISTS
FOR (n:Found)
REQUIRE n.id IS UNIQUE

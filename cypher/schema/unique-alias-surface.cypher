// One alias per surface form.
CREATE CONSTRAINT alias_surface IF NOT EXISTS
FOR (n:Alias)
REQUIRE n.surface IS UNIQUE

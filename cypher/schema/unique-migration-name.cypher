// One migration per name.
CREATE CONSTRAINT migration_name IF NOT EXISTS
FOR (n:Migration)
REQUIRE n.name IS UNIQUE

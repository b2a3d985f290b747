// One profile per paper.
CREATE CONSTRAINT profile_paper IF NOT EXISTS
FOR (n:Profile)
REQUIRE n.paper IS UNIQUE

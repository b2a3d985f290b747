// There is one hub per concept.
CREATE CONSTRAINT hub_concept IF NOT EXISTS
FOR (n:Hub)
REQUIRE n.concept IS UNIQUE

// One node per year.
CREATE CONSTRAINT year IF NOT EXISTS
FOR (n:Year)
REQUIRE n.year IS UNIQUE

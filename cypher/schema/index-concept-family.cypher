// Concepts that are named as variants of others, so that only these are looked at to order concepts.
CREATE INDEX concept_family IF NOT EXISTS
FOR (n:Concept)
ON (n.family)

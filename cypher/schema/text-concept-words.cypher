// Words of the names of concepts that many papers have, of which suggestions come first.
CREATE TEXT INDEX concept_words IF NOT EXISTS
FOR (n:Concept)
ON (n.words)

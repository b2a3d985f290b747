// Concepts by document frequency, so that the most frequent are found without sorting all.
CREATE INDEX concept_df IF NOT EXISTS
FOR (n:Concept)
ON (n.df)

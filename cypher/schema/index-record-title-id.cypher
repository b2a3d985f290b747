// Records by the id that their title alone would give a paper.
CREATE INDEX record_title_id IF NOT EXISTS
FOR (n:Record)
ON (n.titleId)

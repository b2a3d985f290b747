// Records by the run that wrote them.
CREATE INDEX record_run IF NOT EXISTS
FOR (n:Record)
ON (n.run)

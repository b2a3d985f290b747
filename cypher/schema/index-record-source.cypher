// Records by the source that they were read from.
CREATE INDEX record_source IF NOT EXISTS
FOR (n:Record)
ON (n.source)

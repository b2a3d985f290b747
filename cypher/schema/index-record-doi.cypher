// Records by DOI.
CREATE INDEX record_doi IF NOT EXISTS
FOR (n:Record)
ON (n.doi)

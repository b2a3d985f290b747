// Records by normalised title.
CREATE INDEX record_title_key IF NOT EXISTS
FOR (n:Record)
ON (n.titleKey)

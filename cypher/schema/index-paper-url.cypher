// Papers by address.
CREATE INDEX paper_url IF NOT EXISTS
FOR (n:Paper)
ON (n.url)

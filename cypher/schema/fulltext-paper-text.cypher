// Words of papers' titles and abstracts.
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS
FOR (n:Paper)
ON EACH [n.title, n.abstract]

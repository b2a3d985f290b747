// Papers by arXiv id.
CREATE INDEX paper_arxiv_id IF NOT EXISTS
FOR (n:Paper)
ON (n.arxivId)

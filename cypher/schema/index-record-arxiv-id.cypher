// Records by arXiv id.
CREATE INDEX record_arxiv_id IF NOT EXISTS
FOR (n:Record)
ON (n.arxivId)

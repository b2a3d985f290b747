// Words of concepts' labels and surface forms.
CREATE FULLTEXT INDEX concept_text IF NOT EXISTS
FOR (n:Concept|Alias)
ON EACH [n.label, n.surface]

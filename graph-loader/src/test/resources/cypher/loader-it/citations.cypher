// All citations and references, in lines.
// @column citation string - citing paper, type and cited paper or reference
MATCH (paper:Paper)-[edge:CITES|REFERS_TO]->(cited)
WITH paper.id + ' ' + type(edge) + ' ' + cited.id AS line, edge.references AS references
RETURN line + CASE WHEN references IS NULL THEN '' ELSE ' [' + reduce(all = '', id IN references | all + CASE all WHEN '' THEN '' ELSE ', ' END + id) + ']' END AS citation
ORDER BY citation

// All edges between papers and concepts.
// @column paper string - id of the paper
// @column role string - type of the edge
// @column concept string - id of the concept
// @column surface string - surface form of the best evidence
// @column spans list<string> - where the paper names it
MATCH (paper:Paper)-[edge]->(concept:Concept)
RETURN paper.id AS paper, type(edge) AS role, concept.id AS concept, edge.surface AS surface, edge.spans AS spans
ORDER BY paper, concept

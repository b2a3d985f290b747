// What relatedness is computed from: every paper's text, and its concepts that others may share.
// @param mostPapers integer - concepts in more papers than this say nothing
// @column id string - the paper's id, in ascending order
// @column title string - its title
// @column abstract string - its abstract
// @column parts list<map> - its concepts: `concept` (id), `papers` (how many have it), `confidence` (of the edge)
MATCH (paper:Paper)
CALL (paper) {
    MATCH (paper)-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept:Concept)
    WHERE 2 <= concept.df <= $mostPapers
    RETURN collect({concept: concept.id, papers: concept.df, confidence: edge.confidence}) AS parts
}
RETURN paper.id AS id, paper.title AS title, paper.abstract AS abstract, parts
ORDER BY id

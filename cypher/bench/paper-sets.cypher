// What papers have in common, paper by paper, by id.
// @column id string - the paper's id
// @column concepts list<map> - its concepts, by id: id, confidence of the link
// @column authors list<string> - ids of its authors, in the order of the paper
// @column related list<map> - the papers related to it, the closest first: id, wording, the part of the score that wording has
MATCH (paper:Paper)
WHERE paper.id >= ''
WITH paper
ORDER BY paper.id
RETURN paper.id AS id,
       COLLECT {
           MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
           RETURN {id: concept.id, confidence: link.confidence} AS linked
           ORDER BY concept.id
       } AS concepts,
       COLLECT {
           MATCH (author:Author)-[wrote:WROTE]->(paper)
           RETURN author.id AS author
           ORDER BY wrote.position, author
       } AS authors,
       COLLECT {
           MATCH (paper)-[link:RELATED]->(other)
           RETURN {id: other.id, wording: link.wording} AS kin
           ORDER BY link.score DESC, other.id
       } AS related
ORDER BY id

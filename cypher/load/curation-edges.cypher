// What decisions have to know of papers: their ids, their texts and what was found in them.
// @param ids list<string> - ids of papers
// @param every boolean - whether all edges are wanted
// @param concepts list<string> - ids of the concepts to which edges are wanted otherwise
// @column id string - the paper's id
// @column ids list<string> - by which else it may be named
// @column title string - title
// @column abstract string - abstract
// @column year integer - year of publication
// @column concepts string - the concepts of its profile
// @column edges list<map> - the edges to its concepts: `concept` (its id), `role` (the edge's type), all properties
// @column held list<map> - the edges that were found and are no more: the same
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
MATCH (profile:Profile {paper: id})
RETURN paper.id AS id,
       COLLECT {
           MATCH (paper)-[:READ_FROM]->(record:Record)
           UNWIND [record.doi, record.arxivId, record.givenId] AS known
           WITH known
           WHERE known IS NOT NULL
           RETURN DISTINCT known
       } AS ids,
       paper.title AS title,
       paper.abstract AS abstract,
       paper.year AS year,
       profile.concepts AS concepts,
       COLLECT {
           MATCH (paper)-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept:Concept)
           WHERE $every OR concept.id IN $concepts
           RETURN edge {.*, concept: concept.id, role: type(edge)} AS one
           ORDER BY concept.id
       } AS edges,
       COLLECT {
           MATCH (paper)-[edge:FOUND]->(found:Found)
           WHERE $every OR found.id IN $concepts
           RETURN edge {.*, concept: found.id} AS one
           ORDER BY found.id
       } AS held

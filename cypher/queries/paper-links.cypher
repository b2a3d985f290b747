// Which of the chosen concepts the chosen papers have, each with the sentence that proves it.
// Meant for the lines between papers and concepts of a picture.
// @param papers list<string> (1..500) - ids of the papers
// @param concepts list<string> (1..500) - ids of the concepts
// @column paper string - the paper's id
// @column concept string - the concept's id
// @column role string - INTRODUCES, USES_METHOD, USES_DATASET, ADDRESSES_TASK, REPORTS_METRIC or MENTIONS
// @column confidence decimal - how sure the link is, from 0 to 1
// @column field string - title or abstract: where the best evidence stands
// @column start integer - where its surface form begins in the field, in UTF-16 units
// @column end integer - where it ends, exclusive
// @column surface string - the surface form
// @column sentence string - the sentence around it
// @column sentenceStart integer - where the sentence begins in the field
// @example papers=10.18653/v1/n19-1423,1706.03762 concepts=bert,transformer,squad
MATCH (paper:Paper)
WHERE paper.id IN $papers
MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
WHERE concept.id IN $concepts
RETURN paper.id AS paper,
       concept.id AS concept,
       type(link) AS role,
       link.confidence AS confidence,
       link.field AS field,
       link.start AS start,
       link.end AS end,
       link.surface AS surface,
       link.sentence AS sentence,
       link.sentenceStart AS sentenceStart
ORDER BY paper, concept

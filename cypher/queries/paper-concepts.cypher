// The concepts of a paper, each with what the paper does with it and where it says so.
// Concepts it introduces come first, then those it uses, then those it only mentions.
// @param id string - the paper's id
// @column id string - the concept's id
// @column label string - the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column role string - INTRODUCES, USES_METHOD, USES_DATASET, ADDRESSES_TASK, REPORTS_METRIC or MENTIONS
// @column count integer - how often the paper names the concept
// @column confidence decimal - how sure the link is, from 0 to 1
// @column rule string - the rule that found the best evidence
// @column field string - title or abstract: where the best evidence stands
// @column start integer - where its surface form begins in the field, in UTF-16 units
// @column end integer - where it ends, exclusive
// @column surface string - the surface form
// @column sentence string - the sentence around it
// @column sentenceStart integer - where the sentence begins in the field
// @column spans list<string> - all places that name it: t (title) or a (abstract), start, end, as in a:120:131
// @column df integer - how many papers have the concept
// @example id=1706.03762
MATCH (:Paper {id: $id})-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
RETURN concept.id AS id,
       concept.label AS label,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       type(link) AS role,
       link.count AS count,
       link.confidence AS confidence,
       link.rule AS rule,
       link.field AS field,
       link.start AS start,
       link.end AS end,
       link.surface AS surface,
       link.sentence AS sentence,
       link.sentenceStart AS sentenceStart,
       link.spans AS spans,
       concept.df AS df
ORDER BY CASE role WHEN 'INTRODUCES' THEN 0 WHEN 'MENTIONS' THEN 2 ELSE 1 END, count DESC, confidence DESC, id

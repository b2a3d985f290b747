// The papers that have a concept, each with the sentence that proves it.
// Papers that introduce it come first, then those that use it, then those that only mention it;
// within each, the newest first.
// @param id string - the concept's id
// @param role string = any (any|introduces|uses|mentions) - what the paper does with the concept
// @param limit integer = 50 (1..1000) - how many papers at most
// @param skip integer = 0 (0..1000000) - how many papers to leave out before them
// @column id string - the paper's id
// @column title string - the paper's title
// @column year integer - the paper's year
// @column venue string - the paper's venue
// @column role string - INTRODUCES, USES_METHOD, USES_DATASET, ADDRESSES_TASK, REPORTS_METRIC or MENTIONS
// @column type string - the concept's type in this paper
// @column count integer - how often the paper names the concept
// @column confidence decimal - how sure the link is, from 0 to 1
// @column field string - title or abstract: where the best evidence stands
// @column start integer - where its surface form begins in the field, in UTF-16 units
// @column end integer - where it ends, exclusive
// @column surface string - the surface form
// @column sentence string - the sentence around it
// @column sentenceStart integer - where the sentence begins in the field
// @example id=bert role=uses
MATCH (:Concept {id: $id})<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
WITH paper, link,
     CASE type(link) WHEN 'INTRODUCES' THEN 0 WHEN 'MENTIONS' THEN 2 ELSE 1 END AS rank
WHERE $role IN ['any', ['introduces', 'uses', 'mentions'][rank]]
WITH paper, link, rank
ORDER BY rank, coalesce(paper.year, 0) DESC, paper.id
SKIP $skip
LIMIT $limit
RETURN paper.id AS id,
       paper.title AS title,
       paper.year AS year,
       [(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue.name][0] AS venue,
       type(link) AS role,
       link.type AS type,
       link.count AS count,
       link.confidence AS confidence,
       link.field AS field,
       link.start AS start,
       link.end AS end,
       link.surface AS surface,
       link.sentence AS sentence,
       link.sentenceStart AS sentenceStart
ORDER BY rank, coalesce(year, 0) DESC, id

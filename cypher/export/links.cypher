// Every edge from a paper to a concept with its best evidence, by the paper's id, then the concept's.
// @column paper string - the paper's id
// @column title string - its title
// @column year integer - its year
// @column concept string - the concept's id
// @column label string - its preferred label
// @column role string - the type of the edge: INTRODUCES, USES_METHOD, USES_DATASET, ADDRESSES_TASK, REPORTS_METRIC or MENTIONS
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT, as the paper uses the concept
// @column count integer - how many mentions
// @column confidence decimal - how likely the edge is right
// @column rule string - which rule found the evidence
// @column surface string - the words that name the concept
// @column sentence string - the sentence that proves it
MATCH (of:Paper)
WHERE of.id >= ''
MATCH (of)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(to:Concept)
RETURN of.id AS paper,
       of.title AS title,
       of.year AS year,
       to.id AS concept,
       to.label AS label,
       type(link) AS role,
       link.type AS type,
       link.count AS count,
       link.confidence AS confidence,
       link.rule AS rule,
       link.surface AS surface,
       link.sentence AS sentence
ORDER BY paper, concept

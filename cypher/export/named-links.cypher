// Some edges from papers to concepts with their best evidence, by the paper's id, then the concept's.
// @param papers list<string> - ids of the papers
// @param concepts list<string> - ids of the concepts
// @param relationships list<string> - element ids of the only edges that count; all between these, if there are none
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
WHERE of.id IN $papers
MATCH (of)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(to:Concept)
WHERE CASE
    WHEN size($relationships) > 0 THEN elementId(link) IN $relationships
    ELSE to.id IN $concepts
END
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

// Papers whose profiles name other concepts than their edges lead to.
// @column paper string - the paper's id
MATCH (profile:Profile)
MATCH (paper:Paper {id: profile.paper})
WITH profile,
     COLLECT {
         MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
         RETURN concept.id AS id
         ORDER BY id
     } AS ids
WHERE coalesce(profile.conceptIds, []) <> ids
RETURN profile.paper AS paper

// Some concepts with their names and what is right above them, by id.
// @param ids list<string> - their ids
// @param relationships list<string> - element ids of the only links that count; of all between them, if there are none
// @column id string - the concept's id
// @column label string - its preferred label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers are linked to it
// @column aliases list<string> - the surface forms that name it, in order
// @column broader list<string> - ids of those right above it, in order
MATCH (concept:Concept)
WHERE concept.id IN $ids
RETURN concept.id AS id,
       concept.label AS label,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       concept.df AS df,
       COLLECT {
           MATCH (alias:Alias)-[:ALIAS_OF]->(concept)
           RETURN alias.surface AS surface
           ORDER BY surface
       } AS aliases,
       COLLECT {
           MATCH (concept)-[link:BROADER]->(broad:Concept)
           WHERE CASE
               WHEN size($relationships) > 0 THEN elementId(link) IN $relationships
               ELSE broad.id IN $ids
           END
           RETURN broad.id AS id
           ORDER BY id
       } AS broader
ORDER BY id

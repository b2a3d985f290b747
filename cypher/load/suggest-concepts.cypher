// All concepts with what papers call them.
// @column id string - the concept's id
// @column label string - its label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have it
// @column forms list<map> - its surface forms, most frequent first: surface, papers; none where one paper has it
MATCH (concept:Concept)
RETURN concept.id AS id,
       concept.label AS label,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       concept.df AS df,
       COLLECT {
           WITH concept
           WHERE concept.df > 1
           MATCH (alias:Alias)-[naming:ALIAS_OF]->(concept)
           RETURN {surface: alias.surface, papers: naming.papers} AS form
           ORDER BY naming.papers DESC, alias.surface
       } AS forms

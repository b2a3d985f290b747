// One concept: its label, its type, how many papers have it and since when, and its surface forms.
// @param id string - the concept's id
// @column id string - the concept's id
// @column label string - the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the concept
// @column firstYear integer - year of the oldest of them, among those whose year is known
// @column lastYear integer - year of the newest of them
// @column aliases list<map> - its surface forms, most frequent first: surface, papers
// @example id=bert
MATCH (concept:Concept {id: $id})
CALL (concept) {
    OPTIONAL MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    RETURN min(paper.year) AS firstYear, max(paper.year) AS lastYear
}
RETURN concept.id AS id,
       concept.label AS label,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       concept.df AS df,
       firstYear,
       lastYear,
       COLLECT {
           MATCH (alias:Alias)-[naming:ALIAS_OF]->(concept)
           RETURN {surface: alias.surface, papers: naming.papers} AS form
           ORDER BY naming.papers DESC, alias.surface
       } AS aliases

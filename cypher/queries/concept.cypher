// One concept: its label, its type, its surface forms, how many papers have it and since when.
// Its first paper is one of the earliest year, rather one that introduces the concept than one that
// uses it, and that rather than one that only mentions it; of a hub, the one that was so when its papers
// were last counted.
// @param id string - the concept's id
// @column id string - the concept's id
// @column label string - the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the concept
// @column firstYear integer - year of the oldest of them, among those whose year is known
// @column lastYear integer - year of the newest of them
// @column firstPaper map - the first of them: id, title, year, role
// @column aliases list<map> - its surface forms, most frequent first: surface, papers
// @column broader list<map> - the concepts right above it: id, label, type, df
// @column narrower list<map> - the concepts right below it, those of most papers first: id, label, type, df
// @example id=bert
MATCH (concept:Concept {id: $id})
OPTIONAL MATCH (hub:Hub {concept: $id})
OPTIONAL MATCH (counted:Paper {id: hub.firstPaper})-[countedLink:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
WHERE counted.year = concept.years[0]
RETURN concept.id AS id,
       concept.label AS label,
       coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type,
       concept.df AS df,
       concept.years[0] AS firstYear,
       concept.years[-1] AS lastYear,
       CASE
           WHEN counted IS NOT NULL THEN {id: counted.id, title: counted.title, year: counted.year, role: type(countedLink)}
           ELSE COLLECT {
               MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
               WHERE paper.year = concept.years[0]
               WITH paper, type(link) AS role
               ORDER BY CASE role WHEN 'INTRODUCES' THEN 0 WHEN 'MENTIONS' THEN 2 ELSE 1 END, paper.id
               LIMIT 1
               RETURN {id: paper.id, title: paper.title, year: paper.year, role: role} AS first
           }[0]
       END AS firstPaper,
       COLLECT {
           MATCH (alias:Alias)-[naming:ALIAS_OF]->(concept)
           RETURN {surface: alias.surface, papers: naming.papers} AS form
           ORDER BY naming.papers DESC, alias.surface
       } AS aliases,
       COLLECT {
           MATCH (concept)-[:BROADER]->(above)
           RETURN {
               id: above.id,
               label: above.label,
               type: coalesce([l IN labels(above) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT'),
               df: above.df
           } AS one
           ORDER BY above.df DESC, above.id
       } AS broader,
       COLLECT {
           MATCH (concept)<-[:BROADER]-(below)
           RETURN {
               id: below.id,
               label: below.label,
               type: coalesce([l IN labels(below) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT'),
               df: below.df
           } AS one
           ORDER BY below.df DESC, below.id
       } AS narrower

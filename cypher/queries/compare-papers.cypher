// Papers side by side: the methods, datasets, tasks and metrics of each.
// A concept stands under the type that the paper gives it. In each list those that more of the
// papers have come first.
// @param ids list<string> (1..20) - ids of the papers
// @column id string - the paper's id
// @column title string - its title
// @column year integer - its year
// @column venue string - its venue
// @column methods list<map> - its methods: id, label, role, sentence, shared (how many of the papers have it)
// @column datasets list<map> - its datasets, likewise
// @column tasks list<map> - its tasks, likewise
// @column metrics list<map> - its metrics, likewise
// @column others list<map> - its other concepts, likewise
// @example ids=1706.03762,10.18653/v1/n19-1423
MATCH (paper:Paper)
WHERE paper.id IN $ids
WITH collect(paper) AS papers
UNWIND papers AS paper
CALL (papers, paper) {
    MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
    WITH link, concept,
         size([other IN papers WHERE EXISTS {
             (other)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
         }]) AS shared
    ORDER BY shared DESC, link.count DESC, concept.id
    RETURN collect({
        type: link.type,
        one: {id: concept.id, label: concept.label, role: type(link), sentence: link.sentence, shared: shared}
    }) AS concepts
}
RETURN paper.id AS id,
       paper.title AS title,
       paper.year AS year,
       [(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue.name][0] AS venue,
       [concept IN concepts WHERE concept.type = 'METHOD' | concept.one] AS methods,
       [concept IN concepts WHERE concept.type = 'DATASET' | concept.one] AS datasets,
       [concept IN concepts WHERE concept.type = 'TASK' | concept.one] AS tasks,
       [concept IN concepts WHERE concept.type = 'METRIC' | concept.one] AS metrics,
       [concept IN concepts WHERE concept.type = 'CONCEPT' | concept.one] AS others
ORDER BY reduce(place = 0, at IN range(0, size($ids) - 1) | CASE WHEN $ids[at] = id THEN at ELSE place END)

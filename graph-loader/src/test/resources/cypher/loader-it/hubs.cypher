// What was counted beforehand of hubs, beside what there is.
// @column concept string - the hub's concept
// @column counted integer - how many papers it had when it was counted
// @column described integer - how many papers it has, by their sources
// @column df integer - how many it has
// @column neighbour string - a concept beside it
// @column together integer - how many papers had both when they were counted
// @column papers integer - how many have
MATCH (hub:Hub)-[together:CO_OCCURS|ALSO_CO_OCCURS]->(neighbour)
MATCH (concept:Concept {id: hub.concept})
RETURN concept.id AS concept,
    hub.papers AS counted,
    reduce(sum = 0, papers IN hub.sourcePapers | sum + papers) AS described,
    concept.df AS df,
    neighbour.id AS neighbour,
    together.papers AS together,
    COUNT {
        (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(:Paper)
            -[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(neighbour)
    } AS papers
ORDER BY concept, neighbour

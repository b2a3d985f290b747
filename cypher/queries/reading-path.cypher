// Where to start reading on a concept: the few papers that came early, introduced it and are central.
// Early are the oldest papers that have it. Introducing are the oldest that say they introduce it,
// with a confidence of at least 0.5. Central are those that most other papers of the concept are
// related to or cite, of up to 500 that name it most often. Each paper is on the path once, and
// within a stage the oldest comes first.
// @param id string - the concept's id
// @param each integer = 3 (1..10) - how many papers of each stage at most
// @column stage string - early, introducing or central
// @column id string - the paper's id
// @column title string - its title
// @column year integer - its year
// @column role string - what it does with the concept
// @column confidence decimal - how sure that is, from 0 to 1
// @column followers integer - how many papers of the concept are related to it or cite it; null unless central
// @column sentence string - where it says so
// @example id=bert
MATCH (concept:Concept {id: $id})
CALL (concept) {
    MATCH (concept)<-[link:INTRODUCES]-(paper)
    WHERE link.confidence >= 0.5
    WITH paper, link
    ORDER BY coalesce(paper.year, 3000), link.confidence DESC, paper.id
    LIMIT $each
    RETURN collect({stage: 'introducing', paper: paper, link: link}) AS introducing
}
CALL (concept, introducing) {
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE paper.year IS NOT NULL AND NOT paper IN [one IN introducing | one.paper]
    WITH paper, link
    ORDER BY paper.year, type(link) = 'MENTIONS', link.confidence DESC, paper.id
    LIMIT $each
    RETURN collect({stage: 'early', paper: paper, link: link}) AS early
}
CALL (concept, introducing, early) {
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE NOT paper IN [one IN introducing + early | one.paper]
    WITH concept, paper, link
    ORDER BY link.count DESC, link.confidence DESC, paper.id
    LIMIT 500
    WITH paper, link, COUNT {
        MATCH (paper)<-[:RELATED|CITES]-(follower)
        WHERE EXISTS { (follower)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept) }
        RETURN DISTINCT follower
    } AS followers
    WHERE followers > 0
    ORDER BY followers DESC, link.confidence DESC, paper.id
    LIMIT $each
    RETURN collect({stage: 'central', paper: paper, link: link, followers: followers}) AS central
}
UNWIND early + introducing + central AS one
WITH one.stage AS stage, one.paper AS paper, one.link AS link, one.followers AS followers
RETURN stage,
       paper.id AS id,
       paper.title AS title,
       paper.year AS year,
       type(link) AS role,
       link.confidence AS confidence,
       followers,
       link.sentence AS sentence
ORDER BY CASE stage WHEN 'early' THEN 0 WHEN 'introducing' THEN 1 ELSE 2 END, coalesce(year, 3000), id

// In which venues, by which authors and from which sources the papers of a concept are, which is the first, and which have it most surely.
// Of venues, authors and sources those of most papers are told, each with its number of papers. What makes
// a paper the first is told in queries/concept.
// @param id string - the concept's id
// @param most integer - how many venues, authors, sources and papers at most
// @column concept string - the concept's id
// @column venues list<string> - ids of venues
// @column venuePapers list<integer> - how many of the papers each has
// @column authors list<string> - ids of authors
// @column authorPapers list<integer> - how many of the papers each has
// @column sources list<string> - names of sources
// @column sourcePapers list<integer> - how many of the papers each has
// @column firstPaper string - id of a paper
// @column surestPapers list<string> - ids of papers, those first that have the concept with the most confidence
MATCH (concept:Concept {id: $id})
CALL (concept) {
    MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    MATCH (paper)-[:PUBLISHED_IN]->(venue)
    WITH venue, count(*) AS papers
    ORDER BY papers DESC, venue.id
    LIMIT $most
    RETURN collect(venue.id) AS venues, collect(papers) AS venuePapers
}
CALL (concept) {
    MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    MATCH (paper)<-[:WROTE]-(author)
    WITH author, count(*) AS papers
    ORDER BY papers DESC, author.id
    LIMIT $most
    RETURN collect(author.id) AS authors, collect(papers) AS authorPapers
}
CALL (concept) {
    MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    MATCH (paper)-[:READ_FROM]->(record)
    WITH record.source AS source, count(DISTINCT paper) AS papers
    ORDER BY papers DESC, source
    LIMIT $most
    RETURN collect(source) AS sources, collect(papers) AS sourcePapers
}
CALL (concept) {
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE paper.year = concept.years[0]
    WITH paper, CASE type(link) WHEN 'INTRODUCES' THEN 0 WHEN 'MENTIONS' THEN 2 ELSE 1 END AS rank
    ORDER BY rank, paper.id
    LIMIT 1
    RETURN collect(paper.id)[0] AS firstPaper
}
CALL (concept) {
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WITH paper.id AS id, link.confidence AS confidence
    ORDER BY confidence DESC, id
    LIMIT $most
    RETURN collect(id) AS surestPapers
}
RETURN concept.id AS concept, venues, venuePapers, authors, authorPapers, sources, sourcePapers, firstPaper, surestPapers

// Counts in which venues, by which authors and from which sources the papers of hubs are.
// Those of most papers are kept, each with its number of papers.
// @param ids list<string> - ids of the hubs' concepts
// @param most integer - how many venues, authors and sources of each hub at most
UNWIND $ids AS id
MATCH (hub:Hub {concept: id})
MATCH (concept:Concept {id: id})
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
SET hub += {
    venues: venues,
    venuePapers: venuePapers,
    authors: authors,
    authorPapers: authorPapers,
    sources: sources,
    sourcePapers: sourcePapers
}

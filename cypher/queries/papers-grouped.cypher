// How many papers there are of each year, venue, author, source, type or concept.
// The same filters as those of papers; what is left empty does not matter. Groups of most papers come
// first, years in their order. A paper counts once in every group it belongs to.
// @param by string = year (year|venue|author|source|type|concept) - what to group by; type is that of the concepts a paper has
// @param concept string = "" - id of a concept the papers have
// @param author string = "" - id of one of their authors
// @param venue string = "" - id of the venue they were published in
// @param source string = "" - name of a source they were read from
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param limit integer = 50 (1..1000) - how many groups at most
// @column value string - id of the group: a year, the id of a venue, an author or a concept, a source, or a type
// @column label string - its name
// @column papers integer - how many papers it has
// @example by=concept venue=neurips
CALL () {
    MATCH (:Concept {id: $concept})<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    RETURN paper
  UNION ALL
    MATCH (:Author {id: $author})-[:WROTE]->(paper)
    WHERE $concept = ''
    RETURN paper
  UNION ALL
    MATCH (:Venue {id: $venue})<-[:PUBLISHED_IN]-(paper)
    WHERE $concept + $author = ''
    RETURN paper
  UNION ALL
    MATCH (:Record {source: $source})<-[:READ_FROM]-(paper)
    WHERE $concept + $author + $venue = ''
    RETURN DISTINCT paper
  UNION ALL
    WITH 1 AS one
    WHERE $concept + $author + $venue + $source = ''
    MATCH (paper:Paper)
    RETURN paper
}
WITH paper
WHERE ($fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear)
  AND ($author = '' OR EXISTS { (paper)<-[:WROTE]-(:Author {id: $author}) })
  AND ($venue = '' OR EXISTS { (paper)-[:PUBLISHED_IN]->(:Venue {id: $venue}) })
  AND ($source = '' OR EXISTS { (paper)-[:READ_FROM]->(:Record {source: $source}) })
CALL (paper) {
    WITH paper
    WHERE $by = 'year' AND paper.year IS NOT NULL
    RETURN toString(paper.year) AS value, toString(paper.year) AS label
  UNION
    WITH paper
    WHERE $by = 'venue'
    MATCH (paper)-[:PUBLISHED_IN]->(venue)
    RETURN venue.id AS value, venue.name AS label
  UNION
    WITH paper
    WHERE $by = 'author'
    MATCH (paper)<-[:WROTE]-(author)
    RETURN author.id AS value, author.name AS label
  UNION
    WITH paper
    WHERE $by = 'source'
    MATCH (paper)-[:READ_FROM]->(record)
    RETURN record.source AS value, record.source AS label
  UNION
    WITH paper
    WHERE $by = 'type'
    MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->()
    RETURN link.type AS value, link.type AS label
  UNION
    WITH paper
    WHERE $by = 'concept'
    MATCH (paper)-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept)
    RETURN concept.id AS value, concept.label AS label
}
RETURN value, label, count(*) AS papers
ORDER BY CASE $by WHEN 'year' THEN value END, papers DESC, value
LIMIT $limit

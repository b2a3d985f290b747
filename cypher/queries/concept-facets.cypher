// How the papers of a concept spread over roles, types, years, venues, authors and sources.
// The filters are those of concept-papers; each value comes with how many papers have it. Of venues,
// authors and sources those of most papers are named. Without filters, these were counted beforehand
// for concepts of very many papers.
// @param id string - the concept's id
// @param role string = any (any|introduces|uses|mentions) - what the paper does with the concept
// @param type string = any (any|method|dataset|task|metric|concept) - what the concept is in the paper
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param venue string = "" - id of the venue they were published in
// @param author string = "" - id of one of their authors
// @param source string = "" - name of a source they were read from
// @param confidence decimal = 0 (0..1) - the least confidence
// @param most integer = 20 (1..100) - how many venues, authors and sources at most
// @column facet string - role, type, year, venue, author or source
// @column value string - a value of it: introduces, uses or mentions; a type; a year; the id of a venue or an author; a source
// @column label string - its name
// @column papers integer - how many papers have it
// @example id=bert
MATCH (concept:Concept {id: $id})
WITH concept,
     $role + $type + $venue + $author + $source = 'anyany' AND $confidence = 0 AND $fromYear = 0 AND $toYear = 3000 AS all
OPTIONAL MATCH (hub:Hub {concept: $id})
WHERE all
WITH concept, all, hub, all AND hub.sources IS NULL AS walk
CALL (concept, all, hub, walk) {
    WITH concept
    WHERE all
    UNWIND [['introduces', COUNT { (concept)<-[:INTRODUCES]-() }],
            ['uses', COUNT { (concept)<-[:USES_METHOD]-() } + COUNT { (concept)<-[:USES_DATASET]-() }
                + COUNT { (concept)<-[:ADDRESSES_TASK]-() } + COUNT { (concept)<-[:REPORTS_METRIC]-() }],
            ['mentions', COUNT { (concept)<-[:MENTIONS]-() }]] AS one
    RETURN 0 AS place, 'role' AS facet, one[0] AS value, one[0] AS label, one[1] AS papers
  UNION ALL
    WITH concept
    WHERE all
    UNWIND range(0, size(concept.typePapers) - 1) AS at
    WITH ['method', 'dataset', 'task', 'metric', 'concept'][at] AS value, concept.typePapers[at] AS papers
    RETURN 1 AS place, 'type' AS facet, value, value AS label, papers
  UNION ALL
    WITH concept
    WHERE all
    UNWIND range(0, size(concept.years) - 1) AS at
    WITH toString(concept.years[at]) AS value, concept.yearPapers[at] AS papers
    RETURN 2 AS place, 'year' AS facet, value, value AS label, papers
  UNION ALL
    WITH concept
    WHERE walk
    MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    MATCH (paper)-[:PUBLISHED_IN|WROTE]-(one)
    WITH one, count(*) AS papers
    ORDER BY papers DESC, one.id
    WITH one:Venue AS isVenue, collect({node: one, papers: papers})[..$most] AS best
    UNWIND best AS one
    RETURN CASE WHEN isVenue THEN 3 ELSE 4 END AS place, CASE WHEN isVenue THEN 'venue' ELSE 'author' END AS facet,
           one.node.id AS value, one.node.name AS label, one.papers AS papers
  UNION ALL
    WITH concept
    WHERE walk
    MATCH (concept)<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    MATCH (paper)-[:READ_FROM]->(record)
    WITH record.source AS source, count(DISTINCT paper) AS papers
    ORDER BY papers DESC, source
    LIMIT $most
    RETURN 5 AS place, 'source' AS facet, source AS value, source AS label, papers
  UNION ALL
    UNWIND range(0, size(coalesce(hub.venues, [])) - 1)[..$most] AS at
    MATCH (venue:Venue {id: hub.venues[at]})
    RETURN 3 AS place, 'venue' AS facet, venue.id AS value, venue.name AS label, hub.venuePapers[at] AS papers
  UNION ALL
    UNWIND range(0, size(coalesce(hub.authors, [])) - 1)[..$most] AS at
    MATCH (author:Author {id: hub.authors[at]})
    RETURN 4 AS place, 'author' AS facet, author.id AS value, author.name AS label, hub.authorPapers[at] AS papers
  UNION ALL
    UNWIND range(0, size(coalesce(hub.sources, [])) - 1)[..$most] AS at
    RETURN 5 AS place, 'source' AS facet, hub.sources[at] AS value, hub.sources[at] AS label, hub.sourcePapers[at] AS papers
  UNION ALL
    WITH concept
    WHERE NOT all
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WITH paper, link,
         CASE type(link) WHEN 'INTRODUCES' THEN 'introduces' WHEN 'MENTIONS' THEN 'mentions' ELSE 'uses' END AS role
    WHERE $role IN ['any', role]
      AND ($fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear)
      AND ($type = 'any' OR toLower(link.type) = $type)
      AND ($confidence = 0 OR link.confidence >= $confidence)
      AND ($author = '' OR EXISTS { (paper)<-[:WROTE]-(:Author {id: $author}) })
      AND ($venue = '' OR EXISTS { (paper)-[:PUBLISHED_IN]->(:Venue {id: $venue}) })
      AND ($source = '' OR EXISTS { (paper)-[:READ_FROM]->(:Record {source: $source}) })
    WITH collect(paper) AS found, collect(role) AS roles, collect(toLower(link.type)) AS types
    CALL (found, roles, types) {
        UNWIND roles AS value
        RETURN 0 AS place, 'role' AS facet, value, value AS label, count(*) AS papers
      UNION ALL
        UNWIND types AS value
        RETURN 1 AS place, 'type' AS facet, value, value AS label, count(*) AS papers
      UNION ALL
        UNWIND found AS paper
        WITH toString(paper.year) AS value, count(*) AS papers
        WHERE value IS NOT NULL
        RETURN 2 AS place, 'year' AS facet, value, value AS label, papers
      UNION ALL
        UNWIND found AS paper
        MATCH (paper)-[:PUBLISHED_IN]->(venue)
        WITH venue, count(*) AS papers
        ORDER BY papers DESC, venue.id
        LIMIT $most
        RETURN 3 AS place, 'venue' AS facet, venue.id AS value, venue.name AS label, papers
      UNION ALL
        UNWIND found AS paper
        MATCH (paper)<-[:WROTE]-(author)
        WITH author, count(*) AS papers
        ORDER BY papers DESC, author.id
        LIMIT $most
        RETURN 4 AS place, 'author' AS facet, author.id AS value, author.name AS label, papers
      UNION ALL
        UNWIND found AS paper
        MATCH (paper)-[:READ_FROM]->(record)
        WITH record.source AS source, count(DISTINCT paper) AS papers
        ORDER BY papers DESC, source
        LIMIT $most
        RETURN 5 AS place, 'source' AS facet, source AS value, source AS label, papers
    }
    RETURN place, facet, value, label, papers
}
WITH place, facet, value, label, papers
WHERE papers > 0
RETURN facet, value, label, papers
ORDER BY place, CASE facet WHEN 'year' THEN value END, papers DESC, value

// The papers of a concept, an author, a venue, a source or a time, or of several of these at once.
// What is left empty does not matter. Papers of the same year come in the order of their ids, those
// of unknown year at the end.
// @param concept string = "" - id of a concept they have
// @param author string = "" - id of one of their authors
// @param venue string = "" - id of the venue they were published in
// @param source string = "" - name of a source they were read from
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param sort string = newest (newest|oldest) - which come first
// @param limit integer = 50 (1..1001) - how many papers at most
// @param after string = "" - the cursor of the row behind which to go on
// @column id string - the paper's id
// @column title string - its title
// @column year integer - its year
// @column venue string - its venue
// @column authors list<string> - names of its authors, in order
// @column cursor string - where a next page goes on, for the parameter after
// @example concept=transformer fromYear=2018
WITH $concept + $author + $venue + $source = '' AS all,
     coalesce(toIntegerOrNull(split($after, '|')[0]), 0) AS key,
     substring($after, size(split($after, '|')[0]) + 1) AS id
CALL (all, key, id) {
    CALL (all, key, id) {
        WITH all, key, id, CASE WHEN 3000 - key < $toYear THEN 3000 - key ELSE $toYear END AS newest
        WHERE all AND $sort = 'newest'
        MATCH (newer:Paper)
        WHERE $fromYear <= newer.year <= newest
        WITH newer AS paper, key, id
        WHERE paper.year < 3000 - key OR paper.id > id
        RETURN paper
        ORDER BY paper.year DESC, paper.id
        LIMIT $limit
      UNION ALL
        WITH all, key, id, CASE WHEN key > $fromYear THEN key ELSE $fromYear END AS oldest
        WHERE all AND $sort = 'oldest'
        MATCH (older:Paper)
        WHERE oldest <= older.year <= $toYear
        WITH older AS paper, key, id
        WHERE paper.year > key OR paper.id > id
        RETURN paper
        ORDER BY paper.year, paper.id
        LIMIT $limit
      UNION ALL
        WITH *
        WHERE NOT all
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
        }
        WITH paper, key, id,
             CASE WHEN paper.year IS NULL THEN 3000 WHEN $sort = 'newest' THEN 3000 - paper.year ELSE paper.year END AS place
        WHERE place >= key AND (place > key OR paper.id > id)
          AND ($fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear)
          AND ($author = '' OR EXISTS { (paper)<-[:WROTE]-(:Author {id: $author}) })
          AND ($venue = '' OR EXISTS { (paper)-[:PUBLISHED_IN]->(:Venue {id: $venue}) })
          AND ($source = '' OR EXISTS { (paper)-[:READ_FROM]->(:Record {source: $source}) })
        RETURN paper
        ORDER BY place, paper.id
        LIMIT $limit
    }
    RETURN collect(paper) AS found
}
CALL (all, key, id, found) {
    UNWIND found AS paper
    RETURN paper
  UNION ALL
    WITH *
    WHERE all AND size(found) < $limit AND $fromYear = 0 AND $toYear = 3000
    MATCH (paper:Paper)
    WHERE paper.year IS NULL AND (key < 3000 OR paper.id > id)
    RETURN paper
    ORDER BY paper.id
    LIMIT $limit
}
WITH paper,
     CASE WHEN paper.year IS NULL THEN 3000 WHEN $sort = 'newest' THEN 3000 - paper.year ELSE paper.year END AS place
ORDER BY place, paper.id
LIMIT $limit
RETURN paper.id AS id,
       paper.title AS title,
       paper.year AS year,
       [(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue.name][0] AS venue,
       COLLECT {
           MATCH (author:Author)-[wrote:WROTE]->(paper)
           RETURN author.name AS name
           ORDER BY wrote.position, author.id
       } AS authors,
       place + '|' + paper.id AS cursor
ORDER BY place, id

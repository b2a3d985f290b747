// The papers that have a concept, each with the sentence that proves it.
// Papers that introduce it come first, then those that use it, then those that only mention it, and
// within each the newest; or all by year, or by confidence. Equals come in the order of their ids,
// papers of unknown year at the end.
// @param id string - the concept's id
// @param role string = any (any|introduces|uses|mentions) - what the paper does with the concept
// @param type string = any (any|method|dataset|task|metric|concept) - what the concept is in the paper
// @param fromYear integer = 0 (0..3000) - the first year
// @param toYear integer = 3000 (0..3000) - the last year; with either, papers of unknown year are left out
// @param venue string = "" - id of the venue they were published in
// @param author string = "" - id of one of their authors
// @param source string = "" - name of a source they were read from
// @param confidence decimal = 0 (0..1) - the least confidence
// @param sort string = role (role|newest|oldest|confidence) - which come first
// @param limit integer = 50 (1..1001) - how many papers at most
// @param skip integer = 0 (0..1000000) - how many papers to leave out before them
// @param after string = "" - the cursor of the row behind which to go on
// @column id string - the paper's id
// @column title string - the paper's title
// @column year integer - the paper's year
// @column venue string - the paper's venue
// @column role string - INTRODUCES, USES_METHOD, USES_DATASET, ADDRESSES_TASK, REPORTS_METRIC or MENTIONS
// @column type string - the concept's type in this paper
// @column count integer - how often the paper names the concept
// @column confidence decimal - how sure the link is, from 0 to 1
// @column field string - title or abstract: where the best evidence stands
// @column start integer - where its surface form begins in the field, in UTF-16 units
// @column end integer - where it ends, exclusive
// @column surface string - the surface form
// @column sentence string - the sentence around it
// @column sentenceStart integer - where the sentence begins in the field
// @column cursor string - where a next page goes on, for the parameter after
// @example id=bert role=uses
MATCH (concept:Concept {id: $id})
WITH concept, coalesce(toFloatOrNull(split($after, '|')[0]), -1.0) AS key,
     substring($after, size(split($after, '|')[0]) + 1) AS last,
     $type + $venue + $author + $source = 'any' AND $confidence = 0 AND $fromYear = 0 AND $toYear = 3000 AND $sort = 'role' AS plain
CALL (concept, key, last, plain) {
    WITH *
    WHERE plain AND $role IN ['any', 'introduces'] AND key <= 3000
    MATCH (concept)<-[link:INTRODUCES]-(paper)
    WITH link, paper, 3000 - coalesce(paper.year, 0) AS place, key, last
    WHERE place > key OR place = key AND paper.id > last
    ORDER BY place, paper.id
    LIMIT $skip + $limit
    RETURN collect({place: place, paper: paper, link: link}) AS introducing
}
CALL (concept, key, last, plain, introducing) {
    WITH *
    WHERE plain AND $role IN ['any', 'uses'] AND key <= 6001 AND size(introducing) < $skip + $limit
    MATCH (concept)<-[link:USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC]-(paper)
    WITH link, paper, 6001 - coalesce(paper.year, 0) AS place, key, last
    WHERE place > key OR place = key AND paper.id > last
    ORDER BY place, paper.id
    LIMIT $skip + $limit
    RETURN collect({place: place, paper: paper, link: link}) AS using
}
CALL (concept, key, last, plain, introducing, using) {
    WITH *
    WHERE plain AND $role IN ['any', 'mentions'] AND size(introducing) + size(using) < $skip + $limit
    MATCH (concept)<-[link:MENTIONS]-(paper)
    WITH link, paper, 9002 - coalesce(paper.year, 0) AS place, key, last
    WHERE place > key OR place = key AND paper.id > last
    ORDER BY place, paper.id
    LIMIT $skip + $limit
    RETURN collect({place: place, paper: paper, link: link}) AS mentioning
}
CALL (concept, key, last, plain) {
    WITH *
    WHERE NOT plain
    MATCH (concept)<-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
    WHERE ($fromYear = 0 AND $toYear = 3000 OR $fromYear <= paper.year <= $toYear)
      AND ($type = 'any' OR toLower(link.type) = $type)
      AND ($confidence = 0 OR link.confidence >= $confidence)
      AND ($author = '' OR EXISTS { (paper)<-[:WROTE]-(:Author {id: $author}) })
      AND ($venue = '' OR EXISTS { (paper)-[:PUBLISHED_IN]->(:Venue {id: $venue}) })
      AND ($source = '' OR EXISTS { (paper)-[:READ_FROM]->(:Record {source: $source}) })
    WITH link, paper, key, last, CASE type(link) WHEN 'INTRODUCES' THEN 0 WHEN 'MENTIONS' THEN 2 ELSE 1 END AS rank
    WHERE $role IN ['any', ['introduces', 'uses', 'mentions'][rank]]
    WITH link, paper, key, last,
         CASE $sort
             WHEN 'confidence' THEN 1 - link.confidence
             WHEN 'oldest' THEN coalesce(paper.year, 3000)
             WHEN 'newest' THEN 3000 - coalesce(paper.year, 0)
             ELSE 3001 * rank + 3000 - coalesce(paper.year, 0)
         END AS place
    WHERE place > key OR place = key AND paper.id > last
    ORDER BY place, paper.id
    LIMIT $skip + $limit
    RETURN collect({place: place, paper: paper, link: link}) AS chosen
}
UNWIND introducing + using + mentioning + chosen AS one
WITH one.paper AS paper, one.link AS link, one.place AS place
ORDER BY place, paper.id
SKIP $skip
LIMIT $limit
RETURN paper.id AS id,
       paper.title AS title,
       paper.year AS year,
       [(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue.name][0] AS venue,
       type(link) AS role,
       link.type AS type,
       link.count AS count,
       link.confidence AS confidence,
       link.field AS field,
       link.start AS start,
       link.end AS end,
       link.surface AS surface,
       link.sentence AS sentence,
       link.sentenceStart AS sentenceStart,
       toString(place) + '|' + paper.id AS cursor
ORDER BY place, id

// One paper: its texts, where it appeared, who wrote it, and the sources it was read from.
// @param id string - the paper's id
// @column id string - the paper's id
// @column title string - the title
// @column abstract string - the abstract, as read
// @column year integer - the year
// @column date string - the date, as read
// @column doi string - the DOI, without a resolver's address
// @column arxivId string - the arXiv id, without a version
// @column url string - an address of the paper
// @column venue string - the venue
// @column authors list<map> - the authors in order: id, name
// @column records list<map> - what it was read from: source, line
// @example id=1706.03762
MATCH (paper:Paper {id: $id})
RETURN paper.id AS id,
       paper.title AS title,
       paper.abstract AS abstract,
       paper.year AS year,
       paper.date AS date,
       paper.doi AS doi,
       paper.arxivId AS arxivId,
       paper.url AS url,
       [(paper)-[:PUBLISHED_IN]->(venue:Venue) | venue.name][0] AS venue,
       COLLECT {
           MATCH (author:Author)-[wrote:WROTE]->(paper)
           RETURN {id: author.id, name: author.name} AS person
           ORDER BY wrote.position, author.id
       } AS authors,
       COLLECT {
           MATCH (paper)-[:READ_FROM]->(record:Record)
           RETURN {source: record.source, line: record.line} AS place
           ORDER BY record.source, record.line
       } AS records

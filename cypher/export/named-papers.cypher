// Some papers with what a library knows of them, by id.
// @param ids list<string> - their ids
// @column id string - the paper's id
// @column title string - its title
// @column abstract string - its abstract
// @column year integer - its year
// @column date string - its date of publication as its source writes it
// @column doi string - its DOI
// @column arxivId string - its arXiv id
// @column url string - its address
// @column venue string - its venue
// @column authors list<string> - names of its authors, in the order of the paper
MATCH (paper:Paper)
WHERE paper.id IN $ids
WITH paper
ORDER BY paper.id
CALL (paper) {
    OPTIONAL MATCH (author:Author)-[wrote:WROTE]->(paper)
    WITH author, wrote
    ORDER BY wrote.position, author.id
    RETURN collect(author.name) AS authors
}
CALL (paper) {
    OPTIONAL MATCH (paper)-[:PUBLISHED_IN]->(venue:Venue)
    RETURN min(venue.name) AS venue
}
RETURN paper.id AS id,
       paper.title AS title,
       paper.abstract AS abstract,
       paper.year AS year,
       paper.date AS date,
       paper.doi AS doi,
       paper.arxivId AS arxivId,
       paper.url AS url,
       venue,
       authors
ORDER BY id

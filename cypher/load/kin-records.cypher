// The records that may describe the same papers as some others.
// Those with one of the record ids, those that share an identifier of any kind, and those that
// share a title; each with the paper it belongs to now.
// @param records list<string> - ids of records
// @param identifiers list<string> - DOIs, arXiv ids and ids given by sources
// @param titleIds list<string> - ids made of titles
// @column source string - where the record was read
// @column line integer - the line where it begins
// @column givenId string - the id that the source gives
// @column title string - title
// @column abstract string - abstract
// @column year integer - year of publication
// @column date string - date of publication
// @column doi string - DOI
// @column arxivId string - arXiv id
// @column url string - address
// @column venue string - venue
// @column authors list<string> - authors in order
// @column references list<string> - ids of what it cites
// @column tags list<string> - topics and keywords
// @column paper string - id of the record's paper
// @column digest string - digest of that paper
CALL () {
    UNWIND $records AS id
    MATCH (record:Record {id: id})
    RETURN record
    UNION
    UNWIND $identifiers AS identifier
    MATCH (record:Record {doi: identifier})
    RETURN record
    UNION
    UNWIND $identifiers AS identifier
    MATCH (record:Record {arxivId: identifier})
    RETURN record
    UNION
    UNWIND $identifiers AS identifier
    MATCH (record:Record {givenId: identifier})
    RETURN record
    UNION
    UNWIND $titleIds AS titleId
    MATCH (record:Record {titleId: titleId})
    RETURN record
}
MATCH (record)<-[:READ_FROM]-(paper:Paper)
RETURN record.source AS source,
    record.line AS line,
    record.givenId AS givenId,
    record.title AS title,
    record.abstract AS abstract,
    record.year AS year,
    record.date AS date,
    record.doi AS doi,
    record.arxivId AS arxivId,
    record.url AS url,
    record.venue AS venue,
    record.authors AS authors,
    record.references AS references,
    record.tags AS tags,
    paper.id AS paper,
    paper.digest AS digest

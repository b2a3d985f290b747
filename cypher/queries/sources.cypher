// The sources that papers were read from, those with the most records first.
// @param limit integer = 50 (1..1001) - how many sources at most
// @column source string - a file's name, or its path in the folder that was loaded
// @column records integer - what it said of papers
MATCH (record:Record)
WHERE record.source IS NOT NULL
RETURN record.source AS source, count(*) AS records
ORDER BY records DESC, source
LIMIT $limit

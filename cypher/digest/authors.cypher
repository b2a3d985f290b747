// Every author with all their properties, by id.
// @column id string - the author's id
// @column properties map - all their properties
MATCH (author:Author)
WHERE author.id >= ''
RETURN author.id AS id, properties(author) AS properties
ORDER BY id

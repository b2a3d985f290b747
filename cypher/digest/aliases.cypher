// Every surface form with the concepts it names, by surface form.
// @column surface string - the surface form
// @column properties map - all its properties
// @column concepts list<map> - the concepts it names: id, properties of the link
MATCH (alias:Alias)
WHERE alias.surface >= ''
RETURN alias.surface AS surface,
       properties(alias) AS properties,
       COLLECT {
           MATCH (alias)-[naming:ALIAS_OF]->(concept)
           RETURN {id: concept.id, properties: properties(naming)} AS named
           ORDER BY concept.id
       } AS concepts
ORDER BY surface

// The concept that an id names: its own, or that of a concept that people have merged into it.
// @param id string - an id of a concept, of whatever time
// @column id string - the concept's id as it is now
// @column label string - its label
// @example id=bert
CALL () {
    MATCH (concept:Concept {id: $id})
    RETURN concept
    UNION
    MATCH (found:Found {id: $id})
    MATCH (concept:Concept {id: found.now})
    RETURN concept
}
RETURN concept.id AS id, concept.label AS label
ORDER BY id = $id DESC
LIMIT 1

// Counts the papers that use each surface form of concepts.
// @param ids list<string> - ids of concepts
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
CALL (concept) {
    MATCH (concept)<-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(:Paper)
    UNWIND edge.surfaces AS surface
    RETURN surface, count(*) AS papers
}
MATCH (alias:Alias {surface: surface})
MATCH (alias)-[aliasOf:ALIAS_OF]->(concept)
SET aliasOf.papers = papers

// The papers and concepts that an answer names: by their ids, as nodes, or as ends of relationships.
// @param papers list<string> - texts that may be ids of papers
// @param concepts list<string> - texts that may be ids of concepts
// @param nodes list<string> - element ids of nodes
// @param relationships list<string> - element ids of relationships, whose ends are named with them
// @column kind string - paper or concept
// @column id string - its id
CALL () {
    MATCH (paper:Paper)
    WHERE paper.id IN $papers
    RETURN paper AS named
    UNION
    MATCH (concept:Concept)
    WHERE concept.id IN $concepts
    RETURN concept AS named
    UNION
    MATCH (node)
    WHERE elementId(node) IN $nodes
    RETURN node AS named
    UNION
    MATCH (one)-[link]->(other)
    WHERE elementId(link) IN $relationships
    UNWIND [one, other] AS named
    RETURN named
}
WITH named
WHERE named:Paper OR named:Concept
RETURN DISTINCT CASE WHEN named:Paper THEN 'paper' ELSE 'concept' END AS kind, named.id AS id
ORDER BY kind, id

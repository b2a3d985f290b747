// How large a graph is.
// @column papers integer - its papers
// @column concepts integer - its concepts
// @column nodes integer - all its nodes
// @column edges integer - all its relationships
RETURN COUNT { (:Paper) } AS papers,
       COUNT { (:Concept) } AS concepts,
       COUNT { () } AS nodes,
       COUNT { ()-->() } AS edges

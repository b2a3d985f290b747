// Gives every concept a name that does harm wherever it is not escaped.
// @param attack string - what it is called, before its id
MATCH (concept:Concept)
SET concept.label = $attack + concept.id

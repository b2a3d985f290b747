// The concepts whose names may be those of variants of others, as they end with a number or a size.
// Only the last eight signs are matched, of those names whose end looks like it: a match of all
// names takes ten times as long.
// @column id string - the concept's id
// @column label string - its name
MATCH (concept:Concept)
WITH concept, concept.label AS label
WHERE right(label, 1) IN ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'k', 'K', 'm', 'M', 'b', 'B']
   OR right(label, 7) CONTAINS '-'
WITH concept, label
WHERE right(label, 8) =~ '.*(?:[0-9.][kKmMbB]?|-[a-zXL]{2,6})'
RETURN concept.id AS id, label

// The concepts of a type and a time, those of most papers first or those that came up last.
// Concepts of as many papers, or of the same first year, come in the order of their ids.
// @param type string = any (any|method|dataset|task|metric|concept) - only concepts of this type
// @param fromYear integer = 0 (0..3000) - the first year that their first paper may have
// @param toYear integer = 3000 (0..3000) - the last one; with either, concepts of unknown years are left out
// @param leastPapers integer = 1 (1..1000000) - how many papers must have the concept
// @param sort string = papers (papers|newest) - which come first
// @param limit integer = 50 (1..1001) - how many concepts at most
// @param after string = "" - the cursor of the row behind which to go on
// @column id string - the concept's id
// @column label string - the concept's label
// @column type string - METHOD, DATASET, TASK, METRIC or CONCEPT
// @column df integer - how many papers have the concept
// @column firstYear integer - year of the oldest of them
// @column lastYear integer - year of the newest of them
// @column cursor string - where a next page goes on, for the parameter after
// @example type=method leastPapers=2
WITH coalesce(toIntegerOrNull(split($after, '|')[0]), 2147483647) AS key,
     substring($after, size(split($after, '|')[0]) + 1) AS id
CALL (key, id) {
    WITH *
    WHERE $sort = 'papers'
    MATCH (concept:Concept)
    WHERE concept.df >= $leastPapers AND concept.df <= key AND (concept.df < key OR concept.id > id)
    WITH concept, concept.df AS place,
         coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
    WHERE $type IN ['any', toLower(type)]
      AND ($fromYear = 0 AND $toYear = 3000 OR $fromYear <= concept.years[0] <= $toYear)
    RETURN concept, place, type
    ORDER BY concept.df DESC, concept.id
    LIMIT $limit
  UNION ALL
    WITH *
    WHERE $sort = 'newest'
    MATCH (concept:Concept)
    WHERE concept.df >= $leastPapers
    WITH concept, key, id, coalesce(concept.years[0], 0) AS place,
         coalesce([l IN labels(concept) WHERE l IN ['Method', 'Dataset', 'Task', 'Metric'] | toUpper(l)][0], 'CONCEPT') AS type
    WHERE $type IN ['any', toLower(type)]
      AND ($fromYear = 0 AND $toYear = 3000 OR $fromYear <= place <= $toYear)
      AND place <= key AND (place < key OR concept.id > id)
    RETURN concept, place, type
    ORDER BY place DESC, concept.id
    LIMIT $limit
}
RETURN concept.id AS id,
       concept.label AS label,
       type,
       concept.df AS df,
       concept.years[0] AS firstYear,
       concept.years[-1] AS lastYear,
       place + '|' + concept.id AS cursor
ORDER BY place DESC, id

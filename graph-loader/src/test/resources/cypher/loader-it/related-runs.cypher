// The runs that RELATED edges come from.
// @column run string - id of the run
// @column edges integer - how many edges come from it
MATCH (:Paper)-[related:RELATED]->(:Paper)
RETURN related.run AS run, count(*) AS edges
ORDER BY run

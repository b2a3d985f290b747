// How many papers have related papers that are out of date.
// @column papers integer - papers
MATCH (profile:Unrelated)
RETURN count(profile) AS papers

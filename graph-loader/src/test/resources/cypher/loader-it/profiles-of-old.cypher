// Makes the graph one whose profiles do not know their concepts' ids yet.
MATCH (profile:Profile)
REMOVE profile.conceptIds
WITH count(*) AS profiles
MATCH (migration:Migration {name: 'concept-ids-of-profiles'})
DELETE migration

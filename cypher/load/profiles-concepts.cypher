// The concepts of all papers.
// @column concepts string - a code for the program
MATCH (profile:Profile)
RETURN profile.concepts AS concepts

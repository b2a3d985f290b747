// What relates papers to others, for all papers.
// @column paper string - the paper's id, in ascending order
// @column wording string - a code for the program
// @column concepts string - a code for the program
// @column least decimal - the least score of its related papers if they are as many as they may be, else 0
// @column unrelated boolean - whether its related papers are out of date
MATCH (profile:Profile)
WHERE profile.paper >= ''
RETURN profile.paper AS paper,
    profile.wording AS wording,
    profile.concepts AS concepts,
    profile.least AS least,
    profile:Unrelated AS unrelated
ORDER BY paper

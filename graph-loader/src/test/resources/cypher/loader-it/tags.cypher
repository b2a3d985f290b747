// The tags of a paper.
// @param id string - its id
// @column tags list<string> - its tags
MATCH (paper:Paper {id: $id})
RETURN paper.tags AS tags

// What the papers of concepts say of them, counted; see `concepts`.
// @param ids list<string> - ids of concepts
// @column id string - id of a concept that is there
// @column typePapers list<integer> - how many papers have it as METHOD, DATASET, TASK, METRIC and CONCEPT
// @column labels list<string> - what papers call it, in order
// @column labelPapers list<integer> - how many papers call it so, for each label
// @column years list<integer> - years of its papers, in order
// @column yearPapers list<integer> - how many papers it has in each of these years
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
RETURN concept.id AS id,
       concept.typePapers AS typePapers,
       concept.labels AS labels,
       concept.labelPapers AS labelPapers,
       concept.years AS years,
       concept.yearPapers AS yearPapers

// Every paper that has a concept, by id, to choose some of them by lot.
// @param concept string - the concept's id
// @column id string - the paper's id
MATCH (:Concept {id: $concept})<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper)
RETURN paper.id AS id
ORDER BY id

// The papers that share most concepts with a paper, as one would first ask for them.
// @param id string - the paper's id
// @param limit integer = 20 (1..100) - how many papers at most
// @column id string - the related paper's id
// @column title string - its title
// @column shared integer - how many concepts both have
MATCH (:Paper {id: $id})-->(concept:Concept)<--(other:Paper)
RETURN other.id AS id, other.title AS title, count(*) AS shared
ORDER BY shared DESC LIMIT $limit

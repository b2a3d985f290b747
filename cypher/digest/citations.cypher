// What every paper that cites others cites, by the paper's id: papers that are there, and references
// whose paper is not.
// @column id string - the citing paper's id
// @column cited list<map> - the papers cited: id, references (the ids it cites them by)
// @column pending list<string> - ids of references whose paper is not there
MATCH (paper:Paper)
WHERE paper.id >= '' AND EXISTS { (paper)-[:CITES|REFERS_TO]->() }
RETURN paper.id AS id,
       COLLECT {
           MATCH (paper)-[cites:CITES]->(other:Paper)
           RETURN {id: other.id, references: cites.references} AS citation
           ORDER BY other.id
       } AS cited,
       COLLECT {
           MATCH (paper)-[:REFERS_TO]->(reference:Reference)
           RETURN reference.id AS missing
           ORDER BY missing
       } AS pending
ORDER BY id

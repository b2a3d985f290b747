// What every paper is linked to, by the paper's id: its concepts with the evidence, its records, its
// venue and its authors; and what was found in it before people decided otherwise.
// Links to other papers are left out: they follow from these.
// @column id string - the paper's id
// @column links list<map> - the links: type, id of the other end, properties
MATCH (paper:Paper)
WHERE paper.id >= ''
RETURN paper.id AS id,
       COLLECT {
           MATCH (paper)-[link:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS|FOUND|READ_FROM|PUBLISHED_IN|WROTE]-(other)
           RETURN {type: type(link), id: other.id, properties: properties(link)} AS described
           ORDER BY type(link), other.id, link.position
       } AS links
ORDER BY id

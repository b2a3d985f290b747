// The records of a paper, by whatever id of the paper.
// @param name string - the paper's id, or any DOI, arXiv id or given id of its records
// @column id string - the record's id, in ascending order
CALL () {
    MATCH (paper:Paper {id: $name})
    RETURN paper
    UNION
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {doi: $name})
    RETURN paper
    UNION
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {arxivId: $name})
    RETURN paper
    UNION
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {givenId: $name})
    RETURN paper
}
MATCH (paper)-[:READ_FROM]->(record:Record)
RETURN DISTINCT record.id AS id
ORDER BY id

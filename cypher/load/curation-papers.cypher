// The papers that decisions may change.
// @param concepts list<string> - ids of concepts that were found or stand there
// @param surfaces list<string> - keys of surface forms
// @param papers list<string> - any ids of papers
// @column id string - the paper's id
CALL () {
    UNWIND $concepts AS id
    MATCH (:Concept {id: id})<-[:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper:Paper)
    RETURN paper
    UNION
    UNWIND $concepts AS id
    MATCH (:Found {id: id})<-[:FOUND]-(paper:Paper)
    RETURN paper
    UNION
    UNWIND $surfaces AS key
    MATCH (alias:Alias {key: key})-[:ALIAS_OF]->(:Concept)<-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]-(paper:Paper)
    WHERE alias.surface IN edge.surfaces
    RETURN paper
    UNION
    WITH $surfaces AS keys
    WHERE size(keys) > 0
    MATCH (:Found)<-[edge:FOUND]-(paper:Paper)
    WHERE any(key IN edge.keys WHERE key IN keys)
    RETURN paper
    UNION
    UNWIND $papers AS id
    MATCH (paper:Paper {id: id})
    RETURN paper
    UNION
    UNWIND $papers AS id
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {doi: id})
    RETURN paper
    UNION
    UNWIND $papers AS id
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {arxivId: id})
    RETURN paper
    UNION
    UNWIND $papers AS id
    MATCH (paper:Paper)-[:READ_FROM]->(:Record {givenId: id})
    RETURN paper
}
RETURN paper.id AS id
ORDER BY id

// Turns references into citations where their paper is there.
// @param ids list<string> - ids of references to look at
UNWIND $ids AS id
MATCH (reference:Reference {id: id})
CALL (id) {
    MATCH (record:Record {doi: id})
    RETURN record
    UNION
    MATCH (record:Record {arxivId: id})
    RETURN record
    UNION
    MATCH (record:Record {givenId: id})
    RETURN record
}
MATCH (cited:Paper)-[:READ_FROM]->(record)
WITH DISTINCT reference, cited
MATCH (citing:Paper)-[refersTo:REFERS_TO]->(reference)
DELETE refersTo
WITH citing, cited, collect(reference.id) AS found, collect(reference) AS references
MERGE (citing)-[cites:CITES]->(cited)
WITH cites, coalesce(cites.references, []) + found AS ids, references
CALL (ids) {
    UNWIND ids AS id
    WITH DISTINCT id
    ORDER BY id
    RETURN collect(id) AS sorted
}
SET cites.references = sorted
WITH references
UNWIND references AS reference
WITH DISTINCT reference
WHERE NOT EXISTS { (reference)<-[:REFERS_TO]-() }
DELETE reference

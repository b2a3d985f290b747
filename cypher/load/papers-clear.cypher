// Takes papers out of their surroundings before they are written anew or deleted.
// Their edges go, papers related to them are to be related anew, and citations of them become
// references whose paper is not there. What their edges counted for is returned, to be taken back.
// @param ids list<string> - ids of papers
// @column year integer - the paper's year
// @column edges list<map> - what each edge to a concept said: `concept` (its id), `type`, `label`, `surfaces`
// @column found list<string> - ids of concepts that were found in them and have become something else
// @column venues list<string> - ids of the venues they were published in
// @column authors list<string> - ids of their authors
// @column references list<string> - ids by which they cite papers that are not there
UNWIND $ids AS id
MATCH (paper:Paper {id: id})
CALL (paper) {
    MATCH (paper)-[edge:INTRODUCES|USES_METHOD|USES_DATASET|ADDRESSES_TASK|REPORTS_METRIC|MENTIONS]->(concept:Concept)
    WITH edge, {concept: concept.id, type: edge.type, label: edge.label, surfaces: edge.surfaces} AS said
    DELETE edge
    RETURN collect(said) AS edges
}
CALL (paper) {
    MATCH (paper)-[held:FOUND]->(former:Found)
    DELETE held
    RETURN collect(former.id) AS found
}
CALL (paper) {
    MATCH (paper)<-[related:RELATED]-(other:Paper)
    DELETE related
    WITH other
    MATCH (profile:Profile {paper: other.id})
    SET profile:Unrelated
}
CALL (paper) {
    MATCH (paper)-[related:RELATED]->(:Paper)
    DELETE related
}
CALL (paper) {
    MATCH (paper)-[readFrom:READ_FROM]->(:Record)
    DELETE readFrom
}
CALL (paper) {
    MATCH (paper)-[publishedIn:PUBLISHED_IN]->(venue:Venue)
    DELETE publishedIn
    RETURN collect(venue.id) AS venues
}
CALL (paper) {
    MATCH (paper)<-[wrote:WROTE]-(author:Author)
    DELETE wrote
    RETURN collect(author.id) AS authors
}
CALL (paper) {
    MATCH (paper)-[cites:CITES]->(:Paper)
    DELETE cites
}
CALL (paper) {
    MATCH (paper)<-[cites:CITES]-(citing:Paper)
    UNWIND cites.references AS cited
    MERGE (reference:Reference {id: cited})
    MERGE (citing)-[:REFERS_TO]->(reference)
    DELETE cites
}
CALL (paper) {
    MATCH (paper)-[refersTo:REFERS_TO]->(reference:Reference)
    DELETE refersTo
    RETURN collect(reference.id) AS references
}
RETURN paper.year AS year, edges, found, venues, authors, references

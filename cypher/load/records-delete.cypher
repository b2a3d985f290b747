// Deletes records whose papers do not rest on them any more.
// @param ids list<string> - ids of records
UNWIND $ids AS id
MATCH (record:Record {id: id})
DELETE record

// Counts of relationships by type.
// Every number comes from the database's count store, whatever the graph's size.
// @column type string - the type
// @column count integer - how many relationships have it
CALL () { MATCH ()-[edge:READ_FROM]->() RETURN count(edge) AS count }
RETURN 'READ_FROM' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:PUBLISHED_IN]->() RETURN count(edge) AS count }
RETURN 'PUBLISHED_IN' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:WROTE]->() RETURN count(edge) AS count }
RETURN 'WROTE' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:INTRODUCES]->() RETURN count(edge) AS count }
RETURN 'INTRODUCES' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:USES_METHOD]->() RETURN count(edge) AS count }
RETURN 'USES_METHOD' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:USES_DATASET]->() RETURN count(edge) AS count }
RETURN 'USES_DATASET' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:ADDRESSES_TASK]->() RETURN count(edge) AS count }
RETURN 'ADDRESSES_TASK' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:REPORTS_METRIC]->() RETURN count(edge) AS count }
RETURN 'REPORTS_METRIC' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:MENTIONS]->() RETURN count(edge) AS count }
RETURN 'MENTIONS' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:ALIAS_OF]->() RETURN count(edge) AS count }
RETURN 'ALIAS_OF' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:CITES]->() RETURN count(edge) AS count }
RETURN 'CITES' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:REFERS_TO]->() RETURN count(edge) AS count }
RETURN 'REFERS_TO' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:RELATED]->() RETURN count(edge) AS count }
RETURN 'RELATED' AS type, count
UNION ALL
CALL () { MATCH ()-[edge:BROADER]->() RETURN count(edge) AS count }
RETURN 'BROADER' AS type, count

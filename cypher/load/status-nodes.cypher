// Counts of nodes by label.
// Every number comes from the database's count store, whatever the graph's size.
// @column label string - the label
// @column count integer - how many nodes have it
CALL () { MATCH (node:Paper) RETURN count(node) AS count }
RETURN 'Paper' AS label, count
UNION ALL
CALL () { MATCH (node:Record) RETURN count(node) AS count }
RETURN 'Record' AS label, count
UNION ALL
CALL () { MATCH (node:Concept) RETURN count(node) AS count }
RETURN 'Concept' AS label, count
UNION ALL
CALL () { MATCH (node:Method) RETURN count(node) AS count }
RETURN 'Method' AS label, count
UNION ALL
CALL () { MATCH (node:Dataset) RETURN count(node) AS count }
RETURN 'Dataset' AS label, count
UNION ALL
CALL () { MATCH (node:Task) RETURN count(node) AS count }
RETURN 'Task' AS label, count
UNION ALL
CALL () { MATCH (node:Metric) RETURN count(node) AS count }
RETURN 'Metric' AS label, count
UNION ALL
CALL () { MATCH (node:Year) RETURN count(node) AS count }
RETURN 'Year' AS label, count
UNION ALL
CALL () { MATCH (node:Alias) RETURN count(node) AS count }
RETURN 'Alias' AS label, count
UNION ALL
CALL () { MATCH (node:Venue) RETURN count(node) AS count }
RETURN 'Venue' AS label, count
UNION ALL
CALL () { MATCH (node:Author) RETURN count(node) AS count }
RETURN 'Author' AS label, count
UNION ALL
CALL () { MATCH (node:Reference) RETURN count(node) AS count }
RETURN 'Reference' AS label, count
UNION ALL
CALL () { MATCH (node:Run) RETURN count(node) AS count }
RETURN 'Run' AS label, count
UNION ALL
CALL () { MATCH (node:Migration) RETURN count(node) AS count }
RETURN 'Migration' AS label, count

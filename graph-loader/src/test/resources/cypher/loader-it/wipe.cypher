// Empties the graph, but for its schema.
MATCH (node)
WHERE NOT node:Migration
CALL (node) {
    DETACH DELETE node
} IN TRANSACTIONS OF 1000 ROWS

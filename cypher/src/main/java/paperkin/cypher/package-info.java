/// All that speaks Cypher: the statements in files, the catalogue of named queries, the gate that
/// lets only reading queries through, and the graph digest. This package and `paperkin.store` alone
/// import the Neo4j driver.
@NullMarked
package paperkin.cypher;

import org.jspecify.annotations.NullMarked;

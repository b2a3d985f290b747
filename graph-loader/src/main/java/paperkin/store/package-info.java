/// The embedded store: a folder with a Neo4j in this process, signed in to over Bolt like any other
/// server, and shared with whoever opens the same folder meanwhile. This package alone imports the
/// Neo4j kernel.
@NullMarked
package paperkin.store;

import org.jspecify.annotations.NullMarked;

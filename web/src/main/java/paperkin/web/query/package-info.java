/// The catalogue of named queries, and Cypher of one's own that only reads.
@NullMarked
package paperkin.web.query;

import org.jspecify.annotations.NullMarked;

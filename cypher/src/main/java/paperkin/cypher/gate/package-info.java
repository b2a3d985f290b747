/// What a query may not be, told by its syntax before the server sees it: read with the grammar of
/// the server's own parser, and refused wherever something is not known to be harmless.
///
/// Start reading at [paperkin.cypher.gate.QueryGate].
@NullMarked
package paperkin.cypher.gate;

import org.jspecify.annotations.NullMarked;

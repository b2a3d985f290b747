/// The graph: from papers and their mentions to nodes and edges, written in batches that can be cut
/// off and run again, and from those to what is derived of all papers together.
@NullMarked
package paperkin.loader.graph;

import org.jspecify.annotations.NullMarked;

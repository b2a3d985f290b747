/// The first big load into a new store: all records are read and put together as papers, the papers
/// extracted on all cores, and everything that will stand in the graph written as tables for
/// Neo4j's offline importer. Start reading at [StoreBuild].
///
/// What turns papers into nodes and edges is the same code as in [paperkin.loader.graph]; this
/// package numbers them and counts what is derived of all papers. In memory grow: per record its
/// keys by fingerprint (about 60 bytes), per paper its id, its records, what relates it to others
/// and, when they are related, their vectors (3 KB), per edge to a concept 12 bytes, per concept
/// its id, labels and counts (about 250 bytes), per surface form 50 bytes. Texts stay on disk.
@NullMarked
package paperkin.loader.build;

import org.jspecify.annotations.NullMarked;

/// The first big load into a new store: all records are read and put together as papers, the papers
/// extracted on all cores, and everything that will stand in the graph written as tables for
/// Neo4j's offline importer. Start reading at [StoreBuild].
///
/// What turns papers into nodes and edges is the same code as in [paperkin.loader.graph]; this
/// package numbers them and counts what is derived of all papers. Texts stay on disk, and so does
/// what papers say of concepts until all have said it ([NoteSpool]). On the heap grow: per paper
/// about 200 bytes for its id and its records, and while papers are related 24 bytes per edge to a
/// concept of several papers. Outside the heap: 20 bytes per identifier, concept, surface form and
/// author for their numbers, and 600 bytes per paper while papers are related.
@NullMarked
package paperkin.loader.build;

import org.jspecify.annotations.NullMarked;

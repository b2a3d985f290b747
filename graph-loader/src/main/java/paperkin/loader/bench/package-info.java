/// How long it takes to get papers into a graph: by the build and by the load, with the extraction
/// and without, beside the bare importer and beside a loader that writes edge by edge.
@NullMarked
package paperkin.loader.bench;

import org.jspecify.annotations.NullMarked;

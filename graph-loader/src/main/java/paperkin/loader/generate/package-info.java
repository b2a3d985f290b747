/// A graph of more papers than one has, to measure with: made up after a real one, so that concepts
/// have as many papers, and papers as many concepts, as in a real graph of that size. Start reading
/// at [Population]; [GeneratedStore] puts it together.
///
/// In memory grow: per paper and concept or author of it 4 bytes, and what tables take, see
/// [paperkin.loader.build]. Texts are read and written paper by paper.
@NullMarked
package paperkin.loader.generate;

import org.jspecify.annotations.NullMarked;

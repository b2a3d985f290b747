/// Where papers come from: files, folders and standard input, in any of the [formats][Format], read
/// as a stream of entries. Start reading at [Corpus]; a new format is registered in [Format].
@NullMarked
package paperkin.loader.source;

import org.jspecify.annotations.NullMarked;

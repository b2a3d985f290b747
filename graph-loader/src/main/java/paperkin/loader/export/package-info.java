/// A graph written out for other programs: the formats, and how each is written.
@NullMarked
package paperkin.loader.export;

import org.jspecify.annotations.NullMarked;

/// Formats whose records are JSON objects, one per line or in a list.
@NullMarked
package paperkin.loader.source.json;

import org.jspecify.annotations.NullMarked;

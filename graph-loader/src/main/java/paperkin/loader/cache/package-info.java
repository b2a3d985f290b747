/// What is remembered of texts that come again and again.
@NullMarked
package paperkin.loader.cache;

import org.jspecify.annotations.NullMarked;

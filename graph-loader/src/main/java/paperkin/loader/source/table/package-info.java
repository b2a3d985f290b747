/// Tables with a header row.
@NullMarked
package paperkin.loader.source.table;

import org.jspecify.annotations.NullMarked;

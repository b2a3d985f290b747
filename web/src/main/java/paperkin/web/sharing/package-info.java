/// The papers that share chosen methods, datasets, tasks, metrics or concepts.
@NullMarked
package paperkin.web.sharing;

import org.jspecify.annotations.NullMarked;

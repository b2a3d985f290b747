/// Papers side by side: the methods, datasets, tasks and metrics of each.
@NullMarked
package paperkin.web.compare;

import org.jspecify.annotations.NullMarked;

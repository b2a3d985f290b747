/// The first page: what the graph holds, and where to begin.
@NullMarked
package paperkin.web.home;

import org.jspecify.annotations.NullMarked;

/// How the papers' interest in concepts changes over the years.
@NullMarked
package paperkin.web.trends;

import org.jspecify.annotations.NullMarked;

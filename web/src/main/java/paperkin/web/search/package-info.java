/// Search over papers and concepts in one box.
@NullMarked
package paperkin.web.search;

import org.jspecify.annotations.NullMarked;

/// Why two papers are related: what both share, with both sentences, and the ways between them.
@NullMarked
package paperkin.web.why;

import org.jspecify.annotations.NullMarked;

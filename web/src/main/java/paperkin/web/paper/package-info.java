/// One paper: its text with the mentions in it, its concepts, its sources.
@NullMarked
package paperkin.web.paper;

import org.jspecify.annotations.NullMarked;

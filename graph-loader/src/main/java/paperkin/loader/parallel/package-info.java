/// Work on all cores whose results come in the order of the input.
@NullMarked
package paperkin.loader.parallel;

import org.jspecify.annotations.NullMarked;

/// What is in one graph and not, or otherwise, in another: two sorted streams of rows, merged.
@NullMarked
package paperkin.loader.diff;

import org.jspecify.annotations.NullMarked;

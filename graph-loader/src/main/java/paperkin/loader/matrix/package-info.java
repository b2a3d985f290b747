/// Arithmetic on rows of numbers, fast on a plain JVM, and weights that are learnt.
@NullMarked
package paperkin.loader.matrix;

import org.jspecify.annotations.NullMarked;

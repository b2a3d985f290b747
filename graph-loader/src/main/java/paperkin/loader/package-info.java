/// The commands that fill, question and describe a graph, one small class each.
@NullMarked
package paperkin.loader;

import org.jspecify.annotations.NullMarked;

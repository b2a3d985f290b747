/// Word vectors: what a word is like, as numbers, learnt from the words that stand around it in a
/// corpus; how they are made, kept and looked up.
@NullMarked
package paperkin.loader.vector;

import org.jspecify.annotations.NullMarked;

/// How alike papers are in what they say: a vector for each title and abstract, how the vectors of
/// its words are learnt, and the cosines between papers.
@NullMarked
package paperkin.loader.wording;

import org.jspecify.annotations.NullMarked;

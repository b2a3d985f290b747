/// Evaluation: texts that people have labelled, read from the formats in which they are published;
/// training on them, and scores of what the loader finds against what they say.
@NullMarked
package paperkin.loader.evaluation;

import org.jspecify.annotations.NullMarked;

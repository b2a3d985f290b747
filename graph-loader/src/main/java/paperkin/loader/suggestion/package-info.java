/// Suggestions: what in a graph is likely to be wrong, so that people need not look for it. Each
/// comes with the decision that would put it right, and with what speaks for it.
@NullMarked
package paperkin.loader.suggestion;

import org.jspecify.annotations.NullMarked;

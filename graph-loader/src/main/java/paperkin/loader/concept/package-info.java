/// Concepts: what mentions are mentions of. From the text of a paper alone, and the vocabulary and
/// model shipped with the code, every mention resolves to one concept, whatever else is loaded.
@NullMarked
package paperkin.loader.concept;

import org.jspecify.annotations.NullMarked;

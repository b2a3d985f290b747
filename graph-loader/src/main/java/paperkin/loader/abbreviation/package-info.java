/// Abbreviations: the short forms that a paper defines and the long forms they stand for.
@NullMarked
package paperkin.loader.abbreviation;

import org.jspecify.annotations.NullMarked;

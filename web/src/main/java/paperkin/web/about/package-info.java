/// About this graph: what it was made of, by what, how much of it is covered, and how well the
/// reading of papers was measured to work.
@NullMarked
package paperkin.web.about;

import org.jspecify.annotations.NullMarked;

/// The explorer: a picture that grows from one paper or concept, step by step.
@NullMarked
package paperkin.web.explore;

import org.jspecify.annotations.NullMarked;

/// From the marks of HTML, JATS and LaTeX to plain text.
@NullMarked
package paperkin.loader.source.markup;

import org.jspecify.annotations.NullMarked;

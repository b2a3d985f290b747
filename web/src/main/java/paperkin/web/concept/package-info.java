/// One concept: its names, its neighbourhood, its papers.
@NullMarked
package paperkin.web.concept;

import org.jspecify.annotations.NullMarked;

/// The extraction lab: what would be read from a text, and why; nothing is written.
@NullMarked
package paperkin.web.lab;

import org.jspecify.annotations.NullMarked;

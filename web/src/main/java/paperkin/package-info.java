/// The program: every command under one name.
@NullMarked
package paperkin;

import org.jspecify.annotations.NullMarked;

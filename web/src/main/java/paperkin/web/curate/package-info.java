/// Putting right what was found wrongly: decisions with a preview and a way back, and the queue of
/// what is likely to be wrong.
@NullMarked
package paperkin.web.curate;

import org.jspecify.annotations.NullMarked;

/// Adding papers from the browser: a file or a pasted listing is put aside, looked through, and
/// loaded while somebody watches. Only for those who sit at the machine.
@NullMarked
package paperkin.web.add;

import org.jspecify.annotations.NullMarked;

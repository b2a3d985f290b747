/// The papers related to one, with the concepts they share.
@NullMarked
package paperkin.web.related;

import org.jspecify.annotations.NullMarked;

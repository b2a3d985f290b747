/// The corpus: paper records as sources give them, and the papers that those records describe. A
/// record is what one source says; a paper is derived from all its records by a fixed rule.
@NullMarked
package paperkin.loader.corpus;

import org.jspecify.annotations.NullMarked;

/// What every format is read with: a file falls into pieces that stand for themselves, a line or an
/// element, so that a damaged one is rejected alone and only one at a time is in memory.
@NullMarked
package paperkin.loader.source.piece;

import org.jspecify.annotations.NullMarked;

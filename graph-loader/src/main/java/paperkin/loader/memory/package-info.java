/// Numbers in bulk, kept outside the heap: so many that a heap of fixed size would bound how many
/// papers there can be.
@NullMarked
package paperkin.loader.memory;

import org.jspecify.annotations.NullMarked;

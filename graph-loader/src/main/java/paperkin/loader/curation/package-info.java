/// Curation: what people decide about what the machine found. Decisions stand in a file that can be
/// read, compared and merged line by line; what follows from them is computed here, what they do to
/// papers in [paperkin.loader.graph].
@NullMarked
package paperkin.loader.curation;

import org.jspecify.annotations.NullMarked;

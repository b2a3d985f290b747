/// Mentions: the places in a paper where a method, dataset, task, metric or concept is named, who
/// found them and how sure it is.
@NullMarked
package paperkin.loader.mention;

import org.jspecify.annotations.NullMarked;

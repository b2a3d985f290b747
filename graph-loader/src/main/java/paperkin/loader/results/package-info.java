/// Results: the figures that Paperkin publishes, each with its data, settings, expected value and
/// tolerance; measured again by one command, and written as one page.
@NullMarked
package paperkin.loader.results;

import org.jspecify.annotations.NullMarked;

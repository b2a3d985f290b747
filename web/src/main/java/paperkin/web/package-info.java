/// The server of pages and API: how it starts and stops, what it refuses, how it tells of errors.
/// The features are the packages below; none knows this one.
@NullMarked
package paperkin.web;

import org.jspecify.annotations.NullMarked;

/// What all of the API shares: a request is parameters for a query of the catalogue, its answer the
/// query's rows, a page at a time and in the format that was asked for.
@NullMarked
package paperkin.web.api;

import org.jspecify.annotations.NullMarked;

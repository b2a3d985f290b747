/// Pages of AITopics and Hugging Face Papers, copied as text or saved as HTML.
@NullMarked
package paperkin.loader.source.listing;

import org.jspecify.annotations.NullMarked;

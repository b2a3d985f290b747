/// Papers fetched over the public interfaces of arXiv, OpenAlex, Hugging Face and Semantic Scholar:
/// what each is asked, how its pages follow one another, and how to ask without being a burden.
@NullMarked
package paperkin.loader.fetch;

import org.jspecify.annotations.NullMarked;

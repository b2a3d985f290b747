/// What all pages share: where things are found, evidence, text cut at its mentions.
@NullMarked
package paperkin.web.page;

import org.jspecify.annotations.NullMarked;

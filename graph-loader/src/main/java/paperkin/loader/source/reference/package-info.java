/// What reference managers export as text: BibTeX and RIS.
@NullMarked
package paperkin.loader.source.reference;

import org.jspecify.annotations.NullMarked;

/// Formats whose records are elements of XML.
@NullMarked
package paperkin.loader.source.xml;

import org.jspecify.annotations.NullMarked;

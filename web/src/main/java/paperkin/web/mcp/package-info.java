/// The catalogue of queries as tools for assistants, by the Model Context Protocol.
@NullMarked
package paperkin.web.mcp;

import org.jspecify.annotations.NullMarked;

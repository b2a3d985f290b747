package paperkin.loader.export;

import java.io.IOException;
import java.io.Writer;

/// Writes papers, concepts and edges in one format.
interface GraphExport {

    /// Writes them all.
    ///
    /// @param out left open
    void write(Contents contents, Writer out) throws IOException;
}

package paperkin.loader.corpus;

import java.io.ByteArrayOutputStream;

/// The lines of a record, put together as they came; what goes beyond [RawText#MAX] is dropped.
public final class RawLines {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isCut;

    /// Adds a line, which comes without its line feed.
    public void add(RawText line) {
        if (isCut) {
            return;
        }
        if (bytes.size() > 0) {
            bytes.write('\n');
        }
        bytes.writeBytes(line.bytes());
        isCut = line.isCut() || bytes.size() > RawText.MAX;
    }

    /// The lines so far; there are none afterwards.
    public RawText take() {
        RawText lines = RawText.of(bytes.toByteArray(), isCut);
        bytes.reset();
        isCut = false;
        return lines;
    }
}

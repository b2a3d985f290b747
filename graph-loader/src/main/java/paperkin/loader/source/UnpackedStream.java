package paperkin.loader.source;

import com.github.luben.zstd.ZstdIOException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// A file without its packing. Where packed data break off or are damaged the stream ends, and
/// [#isDamaged] says so: what stands before is worth reading.
public final class UnpackedStream extends InputStream {

    private final InputStream packed;
    private final Compression compression;
    private InputStream in = nullInputStream();
    private boolean opened;
    private boolean damaged;

    public UnpackedStream(InputStream raw) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 14);
        this.packed = buffered;
        this.compression = Compression.of(buffered);
    }

    /// Whether reading met damage; everything before it has been read then.
    public boolean isDamaged() {
        return damaged;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (damaged) {
            return -1;
        }
        try {
            open();
            return in.read(bytes, offset, length);
        } catch (EOFException | ZipException | ZstdIOException e) {
            damaged = true;
            return -1;
        }
    }

    private void open() throws IOException {
        if (!opened) {
            in = compression.unpack(packed);
            opened = true;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
        packed.close();
    }
}

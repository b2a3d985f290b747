package paperkin.loader.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/// A stream that keeps count and the SHA-256 of the bytes read from it.
final class MeasuredStream extends FilterInputStream {

    private final MessageDigest digest;
    private final AtomicLong count;

    /// @param count is raised by the bytes read
    MeasuredStream(InputStream in, AtomicLong count) {
        super(in);
        this.count = count;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            count.addAndGet(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// The SHA-256 of what was read so far, in hexadecimal; starts anew afterwards.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

package paperkin.loader.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// How the bytes of a file are packed, told by the first of them.
enum Compression {
    NONE(0, 0),
    GZIP(2, 0x1F8B),
    ZSTD(4, 0x28B52FFD);

    private final int length;
    private final int magic;

    /// @param length how many bytes tell it
    /// @param magic these bytes
    Compression(int length, int magic) {
        this.length = length;
        this.magic = magic;
    }

    /// @param in stands where it stood before
    static Compression of(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] first = in.readNBytes(4);
        in.reset();
        return Stream.of(GZIP, ZSTD).filter(c -> c.begins(first)).findFirst().orElse(NONE);
    }

    private boolean begins(byte[] first) {
        int found = 0;
        for (int i = 0; i < Math.min(length, first.length); i++) {
            found = (found << 8) | (first[i] & 0xFF);
        }
        return first.length >= length && found == magic;
    }

    /// The bytes unpacked.
    ///
    /// @throws IOException if the packing is damaged at once
    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case NONE -> packed;
            case GZIP -> new GZIPInputStream(packed, 1 << 16);
            case ZSTD -> new ZstdInputStream(packed);
        };
    }
}

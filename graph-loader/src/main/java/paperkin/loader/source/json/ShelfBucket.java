package paperkin.loader.source.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A part of a shelf: bytes in the order in which they came, most of them in a file. The file is
/// only open while it is written or read, as there are thousands of buckets.
final class ShelfBucket {

    private static final int MOST_IN_MEMORY = 1 << 13;

    private final Path file;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(0);
    private boolean spilled;

    ShelfBucket(Path file) {
        this.file = file;
    }

    void add(byte[] bytes) throws IOException {
        memory.writeBytes(bytes);
        if (memory.size() > MOST_IN_MEMORY) {
            spill();
        }
    }

    /// All bytes, from the beginning.
    DataInputStream open() throws IOException {
        InputStream inMemory = new ByteArrayInputStream(memory.toByteArray());
        return new DataInputStream(
                spilled
                        ? new SequenceInputStream(
                                new BufferedInputStream(Files.newInputStream(file)), inMemory)
                        : inMemory);
    }

    /// Takes the bytes away.
    void clear() throws IOException {
        memory.reset();
        spilled = false;
        Files.deleteIfExists(file);
    }

    private void spill() throws IOException {
        try (OutputStream out =
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            memory.writeTo(out);
        }
        memory.reset();
        spilled = true;
    }
}

package paperkin.loader.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.collections.api.list.primitive.MutableLongList;
import org.eclipse.collections.impl.factory.primitive.LongLists;
import tools.jackson.databind.json.JsonMapper;

/// Things on disk, as JSON one behind the other, numbered from 0 in the order they came. First all
/// are written, then any are read, by several threads at a time.
final class JsonSpool<T> implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Class<T> type;
    private final OutputStream out;
    private final MutableLongList ends = LongLists.mutable.empty();
    private final FileChannel channel;
    private long end;

    JsonSpool(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(file));
            this.channel = FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void add(T thing) {
        byte[] bytes = JSON.writeValueAsBytes(thing);
        try {
            out.write(bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        end += bytes.length;
        ends.add(end);
    }

    /// Ends the writing.
    void flush() {
        try {
            out.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    int size() {
        return ends.size();
    }

    T get(int number) {
        long begin = number == 0 ? 0 : ends.get(number - 1);
        var bytes = ByteBuffer.allocate(Math.toIntExact(ends.get(number) - begin));
        try {
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, begin + bytes.position()) < 0) {
                    throw new IOException("The file ends before number " + number + ".");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return JSON.readValue(bytes.array(), type);
    }

    /// Deletes the file.
    @Override
    public void close() {
        try {
            out.close();
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

package paperkin.loader.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Notes on nodes, on disk: written in any order, and read part by part, in each part all notes on
/// some neighbouring nodes. So only what these nodes' notes add up to has to be in memory (Grace
/// hash join, Kitsuregawa, Tanaka and Moto-oka 1983; here a node's number says where it belongs).
final class NoteSpool implements AutoCloseable {

    private static final int NODES_PER_PART = 1 << 18;

    private final Path folder;
    private final String name;
    private final List<DataOutputStream> parts = new ArrayList<>();

    /// @param name of the files, without what tells them apart
    NoteSpool(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// Writes one note, or reads one.
    interface Action<S> {
        void accept(S stream) throws IOException;
    }

    /// Writes a note.
    ///
    /// @param node its number
    void add(long node, Action<DataOutputStream> note) {
        int part = Math.toIntExact(node / NODES_PER_PART);
        try {
            while (parts.size() <= part) {
                parts.add(begin(parts.size()));
            }
            note.accept(parts.get(part));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private DataOutputStream begin(int part) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(part))));
    }

    private Path file(int part) {
        return folder.resolve(name + "-" + part);
    }

    /// Reads all notes, which ends the writing.
    ///
    /// @param note reads one
    /// @param endOfPart is run when all notes on some nodes have been read
    void read(Action<DataInputStream> note, Runnable endOfPart) {
        try {
            for (int part = 0; part < parts.size(); part++) {
                parts.get(part).close();
                try (var in = new DataInputStream(open(part))) {
                    while (hasMore(in)) {
                        note.accept(in);
                    }
                }
                endOfPart.run();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BufferedInputStream open(int part) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file(part)));
    }

    private static boolean hasMore(DataInputStream in) throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }

    /// Writes a text of any length.
    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }

    /// Deletes the files.
    @Override
    public void close() {
        try {
            for (int part = 0; part < parts.size(); part++) {
                parts.get(part).close();
                Files.deleteIfExists(file(part));
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

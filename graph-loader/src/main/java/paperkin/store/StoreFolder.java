package paperkin.store;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;

/// The files of a store: `lock`, `version`, `password`, `bolt` and the home of its Neo4j. What
/// people have decided may be there before it, as `curation.jsonl`.
record StoreFolder(Path path) {

    private static final String CURATION = "curation.jsonl";

    /// Held by the process that runs the Neo4j.
    Path lockFile() {
        return path.resolve("lock");
    }

    /// The password of the user `neo4j`.
    Path passwordFile() {
        return path.resolve("password");
    }

    /// Data, configuration and logs of the Neo4j.
    Path neo4jHome() {
        return path.resolve("neo4j");
    }

    /// Where a store is put together before it is one.
    Path building() {
        return path.resolve("building");
    }

    boolean isStore() {
        return Files.isRegularFile(versionFile());
    }

    /// Makes the folder if it is not there; refuses a file and a folder that holds something else.
    void make() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new LoaderException(
                    "A store is a folder, but " + path + " is a file; choose another --store.");
        }
        if (Files.isDirectory(path)) {
            refuseStrangers();
        } else {
            Files.createDirectories(path, ownerOnly("rwx------"));
        }
    }

    private void refuseStrangers() throws IOException {
        if (isStore()) {
            return;
        }
        if (Files.exists(building())) {
            throw new LoaderException(
                    ("A graph is being built in %s, or the build was cut off; run it again, or"
                                    + " delete the folder.")
                            .formatted(path));
        }
        try (Stream<Path> entries = Files.list(path)) {
            Optional<String> stranger =
                    entries.map(entry -> String.valueOf(entry.getFileName()))
                            .filter(name -> !isKnown(name))
                            .min(String::compareTo);
            if (stranger.isPresent()) {
                throw new LoaderException(
                        ("The folder %s is no store, but holds other files such as %s; choose a"
                                        + " new or empty folder as --store.")
                                .formatted(path, stranger.get()));
            }
        }
    }

    private static boolean isKnown(String name) {
        return name.equals("lock") || name.equals(CURATION) || name.startsWith("version");
    }

    /// Makes the folder for a store that is put together in it; what another attempt has left there
    /// does no harm.
    ///
    /// @throws LoaderException if there is a store already
    void makeForBuild() throws IOException {
        if (isStore()) {
            throw new LoaderException(
                    ("There is a graph in %s already, and a build makes a new one; choose another"
                                    + " --store, delete that folder, or add to it with: paperkin"
                                    + " load FILE… --store %s")
                            .formatted(path, path));
        }
        if (!Files.exists(building())) {
            make();
        }
    }

    /// Deletes what an attempt to build a store has left, however far it came.
    void deleteUnfinished() throws IOException {
        if (Files.exists(building()) && !isStore()) {
            delete(neo4jHome());
            delete(passwordFile());
        }
        delete(building());
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    /// Makes what was built a store in another folder, which is one from the last step on.
    void moveTo(StoreFolder other) throws IOException {
        Files.move(neo4jHome(), other.neo4jHome());
        Files.move(passwordFile(), other.passwordFile());
        Files.move(versionFile(), other.versionFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Refuses a store that a newer Neo4j has written; to be called by the holder of the lock.
    void checkVersion(Neo4jVersion current) throws IOException {
        if (!isStore()) {
            writeVersion(current);
        }
        String text = Files.readString(versionFile()).strip();
        Optional<Neo4jVersion> found = Neo4jVersion.parse(text);
        if (found.isEmpty()) {
            throw new LoaderException(
                    "Expected the version of Neo4j in %s, found \"%s\"; choose another --store."
                            .formatted(versionFile(), text));
        }
        if (found.get().compareTo(current) > 0) {
            throw new LoaderException(
                    ("The store %s was last written by Neo4j %s and this program brings Neo4j %s,"
                                    + " which cannot read it; use a newer program or another"
                                    + " --store.")
                            .formatted(path, found.get(), current));
        }
    }

    /// Records which version has written the store.
    void writeVersion(Neo4jVersion current) throws IOException {
        writeWhole(versionFile(), current + "\n");
    }

    /// The address that a holder has written, if any; the holder may be long gone.
    Optional<URI> readAddress() throws IOException {
        try {
            return Optional.of(URI.create(Files.readString(addressFile()).strip()));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    void writeAddress(URI address) throws IOException {
        writeWhole(addressFile(), address + "\n");
    }

    void deleteAddress() throws IOException {
        Files.deleteIfExists(addressFile());
    }

    /// Writes a file that its owner alone can read and that is there whole or not at all.
    void writeWhole(Path file, String content) throws IOException {
        Path part =
                Files.createTempFile(
                        path, file.getFileName() + "-", ".part", ownerOnly("rw-------"));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    private Path versionFile() {
        return path.resolve("version");
    }

    private Path addressFile() {
        return path.resolve("bolt");
    }
}

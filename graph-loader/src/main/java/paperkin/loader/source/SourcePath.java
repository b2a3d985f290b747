package paperkin.loader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paperkin.loader.LoaderException;
import paperkin.loader.source.piece.Beginning;

/// A file to read, or standard input.
///
/// @param name by which its records and rejections name it: the base name of a file that the user
///   named, the path within the folder of one found there
record SourcePath(String name, Path path) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /// The files that a path stands for: those of a folder, at any depth and in the order of their
    /// paths, but for hidden ones; `-` is standard input; else the file itself.
    ///
    /// @throws LoaderException if there is no such file, or it cannot be read
    static List<SourcePath> of(Path path) {
        if (path.equals(STANDARD_INPUT)) {
            return List.of(new SourcePath("standard-input", path));
        }
        if (!Files.exists(path)) {
            throw new LoaderException("A file of papers was expected at " + path + ", found none.");
        }
        List<SourcePath> files =
                Files.isDirectory(path)
                        ? within(path)
                        : List.of(new SourcePath(String.valueOf(path.getFileName()), path));
        files.forEach(SourcePath::check);
        return files;
    }

    private void check() {
        if (!Files.isReadable(path)) {
            throw new LoaderException("The file " + path + " may not be read by this user.");
        }
    }

    InputStream open() throws IOException {
        return path.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(path);
    }

    /// How it begins; nothing is known of standard input and of pipes, which can be read once only,
    /// nor of a file that cannot be read.
    Optional<Beginning> beginning() {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (UnpackedStream in = new UnpackedStream(open())) {
            return Optional.of(Beginning.of(name, in.readNBytes(Beginning.BYTES)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// How many bytes it has; 0 where nobody knows.
    long size() {
        try {
            return path.equals(STANDARD_INPUT) ? 0 : Files.size(path);
        } catch (IOException e) {
            throw new LoaderException("The size of " + path + " could not be found out.", e);
        }
    }

    private static List<SourcePath> within(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<SourcePath> found =
                    files.filter(Files::isRegularFile)
                            .map(file -> new SourcePath(name(folder.relativize(file)), file))
                            .filter(file -> !isHidden(file.name()))
                            .sorted(Comparator.comparing(SourcePath::name))
                            .toList();
            if (found.isEmpty()) {
                throw new LoaderException(
                        "Files of papers were expected in the folder " + folder + ", found none.");
            }
            return found;
        } catch (IOException e) {
            throw new LoaderException("The folder " + folder + " could not be read: " + e, e);
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    /// The same on every system.
    private static String name(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}

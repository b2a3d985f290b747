package paperkin.web.add;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paperkin.loader.LoaderException;
import paperkin.loader.source.Format;
import paperkin.web.page.WebException;

/// A file that was sent here, put aside in a folder of its own under the name that its records will
/// have as their source.
///
/// @param id by which its pages are known; nobody can guess it
/// @param format how it is to be read
record Upload(String id, Path file, Format format, Preview preview) {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    /// The largest file that is taken.
    static final long MOST_BYTES = 64L << 20;

    private static final int LONGEST_NAME = 100;

    /// Puts a file aside and looks at it.
    ///
    /// @param name as its owner calls it
    /// @throws WebException if it cannot be looked at
    static Upload keep(String name, InputStream content, Format format) {
        try {
            Path file = within(Files.createTempDirectory("paperkin-add"), fileName(name));
            Files.copy(content, file);
            return looked(file, format);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be put aside.", e);
        }
    }

    private static Upload looked(Path file, Format format) {
        try {
            return new Upload(UUID.randomUUID().toString(), file, format, Preview.of(file, format));
        } catch (LoaderException unreadable) {
            delete(file);
            throw new WebException.Malformed(String.valueOf(unreadable.getMessage()));
        }
    }

    /// Where the system's locale has no such letters, they are left out.
    private static Path within(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException noSuchLetters) {
            return folder.resolve(name.replaceAll("[^ -~]", "_"));
        }
    }

    /// The last part of a path, without what no file name should hold.
    static String fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        String safe = plain.replaceFirst("^\\.+", "");
        int start = Math.max(0, safe.length() - LONGEST_NAME);
        return safe.isEmpty() ? "papers" : safe.substring(start);
    }

    /// The name of the file, by which its records name it.
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /// Deletes the file and its folder, which may be gone already.
    void forget() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            LOG.warn("The file {} that was put aside should be deleted by hand.", file, e);
        }
    }
}

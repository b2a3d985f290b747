package paperkin.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is written whole or not at all: until it is whole it is called `NAME.part`.
final class OutputFile {

    private OutputFile() {}

    /// Writes what a file holds.
    interface Content {
        void write(Writer out) throws IOException;
    }

    /// @throws LoaderException if the file cannot be written
    static void write(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(part, UTF_8)) {
                content.write(writer);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LoaderException("%s could not be written (%s).".formatted(whole, e), e);
        }
    }
}

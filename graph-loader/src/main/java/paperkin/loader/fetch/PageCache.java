package paperkin.loader.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import paperkin.loader.LoaderException;
import paperkin.loader.graph.Sha256;

/// The answers of one query so far, page by page in a folder, so that a fetch that was stopped goes
/// on where it was and one that is repeated asks nothing. They are kept for a day, all or none of
/// them: pages of two days do not fit together, as papers move from page to page.
final class PageCache {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;

    private PageCache(Path folder) {
        this.folder = folder;
    }

    /// The answers to a query that begins with this request, without those that are too old.
    ///
    /// @throws LoaderException if the folder cannot be used
    static PageCache open(FetchOptions options, PaperService service, PageRequest first) {
        String question = first.at(options.address().orElse(service.address())).toString();
        String name = service.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        Path answers = options.cache().resolve(name);
        var cache = new PageCache(answers.resolve(Sha256.hex(List.of(question))));
        try {
            Files.createDirectories(answers);
            for (Path folder : list(answers)) {
                new PageCache(folder).sweep();
            }
            if (options.refresh()) {
                cache.clear();
            }
            Files.createDirectories(cache.folder);
            return cache;
        } catch (IOException e) {
            throw cache.unusable(e);
        }
    }

    private void sweep() throws IOException {
        Path first = page(1);
        if (Files.exists(first)
                && Files.getLastModifiedTime(first)
                        .toInstant()
                        .isBefore(Instant.now().minus(KEPT))) {
            clear();
        }
    }

    private void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : list(folder)) {
                if (file.getFileName().toString().startsWith("page-")) {
                    Files.deleteIfExists(file);
                }
            }
            if (list(folder).isEmpty()) {
                Files.deleteIfExists(folder);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// The answer that holds a page; nothing, if it has still to be asked for.
    ///
    /// @param number from 1
    Optional<String> answer(int number) {
        Path file = page(number);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (ZipException | EOFException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /// Keeps an answer, whole or not at all.
    void keep(int number, String answer) {
        Path part =
                folder.resolve(
                        "page-%05d.%d.part".formatted(number, ProcessHandle.current().pid()));
        try {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                out.write(answer.getBytes(UTF_8));
            }
            Files.move(part, page(number), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Path page(int number) {
        return folder.resolve("page-%05d.gz".formatted(number));
    }

    private LoaderException unusable(IOException e) {
        return new LoaderException(
                "The answers cannot be kept in %s (%s); --cache names another folder."
                        .formatted(folder, e),
                e);
    }
}

package paperkin.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.source.ReadingOptions;
import paperkin.loader.source.piece.FieldNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Which files of papers a command reads, and how.
final class SourceOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Files of papers, folders of them (read in the order of their names, at any depth),"
                        + " or - for standard input; plain, .gz or .zst."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ByName.class,
            description = "How the files are written, one of those below (default: auto).")
    private Format format = Format.AUTO;

    @Option(
            names = "--field",
            paramLabel = "title=NAME",
            description =
                    "What the file calls a field, of jsonl and csv; can be repeated. The fields are"
                            + " id, title, abstract, year, date, doi, arxivId, url, venue, authors,"
                            + " references and tags.")
    private List<String> fields = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "Read the first N records only.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = {
                "Write the records that cannot be read to this file, as they came: JSON Lines of"
                        + " source, line, reason and raw."
            })
    private @Nullable Path rejects;

    /// The command's help ends with the formats, as they are registered.
    @Spec(Spec.Target.MIXEE)
    void describeFormats(CommandSpec command) {
        List<String> footer = new ArrayList<>(List.of("", "Formats:"));
        Arrays.stream(Format.values())
                .map(format -> "  %-16s %s".formatted(format, format.description()))
                .forEach(footer::add);
        command.usageMessage().footer(footer.toArray(String[]::new));
    }

    List<Path> files() {
        return files;
    }

    /// @throws LoaderException if a file or a field is not there
    Corpus open() {
        if (limit < 1) {
            throw new LoaderException("--limit is 1 or more, found %,d.".formatted(limit));
        }
        Optional<Path> rejected = Optional.ofNullable(rejects);
        rejected.ifPresent(this::checkIsNoInput);
        return Corpus.open(
                files, new ReadingOptions(format, FieldNames.of(fields), limit, rejected));
    }

    /// @throws LoaderException if a file to write is one of those to read
    void checkIsNoInput(Path output) {
        try {
            if (Files.exists(output) && isInput(output)) {
                throw new LoaderException(
                        "The result would overwrite " + output + ", which is read.");
            }
        } catch (IOException e) {
            throw new LoaderException("The file " + output + " cannot be found: " + e, e);
        }
    }

    private boolean isInput(Path path) throws IOException {
        for (Path file : files) {
            boolean same =
                    Files.isDirectory(file)
                            ? path.toRealPath().startsWith(file.toRealPath())
                            : Files.exists(file) && Files.isSameFile(file, path);
            if (same) {
                return true;
            }
        }
        return false;
    }

    /// Formats by the names that users know.
    private static final class ByName implements ITypeConverter<Format> {

        @Override
        public Format convert(String name) {
            return Format.named(name)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "expected %s, found %s".formatted(Format.names(), name)));
        }
    }
}

package paperkin.loader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        return Corpus.open(files, new ReadingOptions(format, FieldNames.of(fields)));
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

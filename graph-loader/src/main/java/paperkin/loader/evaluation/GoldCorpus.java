package paperkin.loader.evaluation;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import paperkin.loader.LoaderException;
import tools.jackson.core.JacksonException;

/// A file of labelled sentences, read whole.
public final class GoldCorpus {

    private GoldCorpus() {}

    /// The sentences of a file, gzip or not, in order, with our types.
    ///
    /// @throws LoaderException if it cannot be read or is not in this format
    public static List<GoldSentence> read(Path file, GoldFormat format) {
        return read(file, format, LabelScheme.OWN);
    }

    /// The sentences of a file, gzip or not, in order, in tokens as they are made when papers are
    /// read.
    ///
    /// @throws LoaderException if it cannot be read or is not in this format
    public static List<GoldSentence> read(Path file, GoldFormat format, LabelScheme scheme) {
        return published(file, format).stream().map(each -> each.asRead(scheme)).toList();
    }

    /// The sentences of a file, gzip or not, in order, as they are published.
    ///
    /// @throws LoaderException if it cannot be read or is not in this format
    public static List<PublishedSentence> published(Path file, GoldFormat format) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(plain(file), StandardCharsets.UTF_8))) {
            List<PublishedSentence> sentences = parse(lines.lines(), format);
            if (sentences.isEmpty()) {
                throw new LoaderException("No labelled sentence was found in " + file + ".");
            }
            return sentences;
        } catch (IOException | UncheckedIOException e) {
            throw new LoaderException("The labelled file " + file + " could not be read.", e);
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new LoaderException(
                    "The file " + file + " was expected in the format " + format + ".", e);
        }
    }

    /// The sentences in the lines of a file, in order.
    static List<PublishedSentence> parse(Stream<String> lines, GoldFormat format) {
        return switch (format) {
            case SCIREX -> lines.flatMap(GoldJson::scirex).toList();
            case SCIERC -> lines.flatMap(line -> GoldJson.dygie(line, "doc_key")).toList();
            case SCIER -> lines.flatMap(line -> GoldJson.dygie(line, "doc_id")).toList();
            case TDMSCI -> GoldColumns.conll(lines);
            case HEDDES -> GoldColumns.heddes(lines);
        };
    }

    static InputStream plain(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return gzip ? new GZIPInputStream(in) : in;
    }
}

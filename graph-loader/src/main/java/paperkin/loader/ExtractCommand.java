package paperkin.loader;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.FirstRecords;
import paperkin.loader.corpus.Paper;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.parallel.OrderedParallel;
import paperkin.loader.source.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Reads papers and writes what they mention, without any graph.
@Command(
        name = "extract",
        description = {
            "Writes the concepts that papers mention as JSON Lines, without any graph.",
            "One object per paper, in the order of the files: id, title, abstract, year, sources"
                    + " and mentions; each mention with field (title or abstract), start, end (UTF-16,"
                    + " end exclusive), surface, type, confidence, concept, label, rule, sentence and"
                    + " sentenceStart. Of several records of one paper the first counts."
        },
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {

    @Mixin private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--tagger",
            paramLabel = "TAGGER",
            defaultValue = "NEURAL",
            description = "The sequence model: neural, opennlp or none (default: neural).")
    private Tagger tagger = Tagger.NEURAL;

    @Option(
            names = "--vocabulary",
            paramLabel = "FILE",
            description =
                    "Further labels of concepts, tab-separated as OpenCS has them"
                            + " (columns id, prefLabel, altLabels, broader).")
    private @Nullable Path vocabulary;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write (default: standard output).")
    private @Nullable Path out;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        try (Corpus corpus = sources.open();
                OutputStream stream = output()) {
            ExtractProgress progress = new ExtractProgress(CommandStreams.err(spec), corpus);
            write(corpus, stream, progress);
            progress.finished();
            return progress.papers() > 0 ? 0 : 1;
        } catch (IOException | JacksonException e) {
            throw new LoaderException(
                    "The result could not be written to %s (%s)."
                            .formatted(out == null ? "standard output" : out, e),
                    e);
        }
    }

    private void write(Corpus corpus, OutputStream stream, ExtractProgress progress) {
        ConceptExtractor extractor = ConceptExtractor.load(tagger, Optional.ofNullable(vocabulary));
        JsonFactory factory = JsonFactory.builder().rootValueSeparator("\n").build();
        try (JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)) {
            new OrderedParallel()
                    .map(
                            papers(corpus, progress),
                            paper -> ExtractedPaper.of(paper, extractor),
                            extracted -> {
                                extracted.writeTo(json);
                                progress.written(extracted);
                            });
            json.writeRaw(progress.papers() > 0 ? "\n" : "");
        }
    }

    private static Iterator<Paper> papers(Corpus corpus, ExtractProgress progress) {
        FirstRecords firstRecords = new FirstRecords();
        return corpus.entries()
                .flatMap(entry -> record(entry, progress).stream())
                .filter(record -> isFirst(record, firstRecords, progress))
                .map(record -> Paper.of(List.of(record)))
                .iterator();
    }

    private static Optional<PaperRecord> record(Entry entry, ExtractProgress progress) {
        return switch (entry) {
            case Entry.Read read -> Optional.of(read.record());
            case Entry.Rejected rejected -> {
                progress.rejected(rejected);
                yield Optional.empty();
            }
        };
    }

    private static boolean isFirst(
            PaperRecord record, FirstRecords firstRecords, ExtractProgress progress) {
        boolean first = firstRecords.isFirst(record);
        if (!first) {
            progress.merged();
        }
        return first;
    }

    private OutputStream output() throws IOException {
        if (out == null) {
            return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        }
        sources.checkIsNoInput(out);
        return new BufferedOutputStream(Files.newOutputStream(out));
    }
}

package paperkin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.LoaderException;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;

/// The papers that come with the program, for a graph worth walking at once.
final class SampleCorpus {

    private static final String NAME = "landmark-papers.jsonl";
    private static final String RESOURCE = "/paperkin/sample/" + NAME;
    private static final Tagger TAGGER = Tagger.NEURAL;

    private final CypherFile lastRun = CypherFile.load("load/run-last-finished");
    private final byte[] content;

    private SampleCorpus(byte[] content) {
        this.content = content;
    }

    static SampleCorpus read() {
        try (InputStream in = SampleCorpus.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new LoaderException("The sample corpus is not in this build: " + RESOURCE);
            }
            return new SampleCorpus(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample corpus cannot be read.", e);
        }
    }

    /// Loads the papers, unless the last load was of just these by the same rules and models.
    void loadInto(Graph graph) {
        if (!isLoaded(graph)) {
            load(graph);
        }
    }

    private boolean isLoaded(Graph graph) {
        String digest = ConceptExtractor.artefactDigest(TAGGER);
        return graph.read(lastRun, Map.of()).stream()
                .anyMatch(run ->
                        run.texts("inputs").equals(List.of(NAME + " " + sha256()))
                                && run.text("extractionDigest").equals(digest));
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new LoaderException("This Java has no SHA-256.", e);
        }
    }

    private void load(Graph graph) {
        try {
            Path folder = Files.createTempDirectory("paperkin");
            Path file = Files.write(folder.resolve(NAME), content);
            try (Corpus corpus = Corpus.open(List.of(file), Format.JSONL);
                    Stream<Entry> entries = corpus.entries()) {
                new Loader(graph, Extraction.by(ConceptExtractor.load(TAGGER)))
                        .load(
                                entries,
                                () -> corpus.inputs().stream().map(Corpus.Input::toString).toList(),
                                LoadProgress.silent());
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample corpus cannot be put aside.", e);
        }
    }
}

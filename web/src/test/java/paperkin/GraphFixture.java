package paperkin;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;
import paperkin.cypher.Graph;
import paperkin.loader.OpenGraph;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Tagger;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.web.Server;

/// Pages and API over a graph of its own, made of papers that a test writes down.
@SuppressWarnings("NullAway.Init") // All is there before the first test.
final class GraphFixture implements BeforeAllCallback, AfterAllCallback {

    private final int firstPort;
    private final String source;
    private final List<String> papers;
    private Path folder = Path.of("");
    private Serving serving;

    /// @param source the name of the file that the papers are read from
    /// @param papers lines of JSON; none for an empty graph
    GraphFixture(int firstPort, String source, List<String> papers) {
        this.firstPort = firstPort;
        this.source = source;
        this.papers = papers;
    }

    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "graph-");
        OpenGraph open = OpenGraph.inStore(folder.resolve("store"));
        if (!papers.isEmpty()) {
            load(open.graph());
        }
        serving = Serving.start(() -> open, Server.Door.local(firstPort));
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        serving.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    Graph graph() {
        return serving.open().graph();
    }

    URI address(String path) {
        return URI.create(serving.pages() + path);
    }

    private void load(Graph graph) throws IOException {
        Path file = Files.write(folder.resolve(source), papers);
        try (Corpus corpus = Corpus.open(List.of(file), Format.JSONL);
                Stream<Entry> entries = corpus.entries()) {
            new Loader(graph, Extraction.by(ConceptExtractor.load(Tagger.NONE)))
                    .load(
                            entries,
                            () -> corpus.inputs().stream().map(Corpus.Input::toString).toList(),
                            LoadProgress.silent());
        }
    }
}

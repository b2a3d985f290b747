package paperkin.loader;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import paperkin.cypher.Graph;
import paperkin.loader.build.StoreBuild;
import paperkin.loader.corpus.Entry;
import paperkin.loader.curation.Curation;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.source.Corpus;
import paperkin.store.NewStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperkin build`: the first big load, into a new store.
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Builds a new store from papers by Neo4j's offline importer: the graph that load makes"
                    + " of them, in less time where they are many.",
            "A build that was cut off starts over when it is run again. Once there is a store, load"
                    + " adds to it."
        })
public final class BuildCommand implements Callable<Integer> {

    @Mixin private SourceOptions sources = new SourceOptions();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the new store (default: .paperkin/store).")
    private Path store = GraphOptions.DEFAULT_STORE;

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private ExtractionOptions extraction = new ExtractionOptions();

    @Mixin private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        // The files first, then the folder: a name mistyped should not cost the start of models.
        try (Corpus corpus = sources.open();
                NewStore begun = begin()) {
            var summary = new AtomicReference<>("");
            LoadReport done =
                    build(
                            corpus,
                            begun,
                            graph -> summary.set(GraphSummary.of(GraphStatus.of(graph, false))));
            report.print(done, summary.get(), sources.files());
            return 0;
        }
    }

    private NewStore begin() {
        try {
            return NewStore.begin(store);
        } catch (NoClassDefFoundError withoutNeo4j) {
            throw new LoaderException(
                    "This build has no Neo4j of its own, so it cannot make the store %s; use load with --uri of a server."
                            .formatted(store),
                    withoutNeo4j);
        }
    }

    private Curation decided() {
        return curation.given(Optional.of(store)).orElse(Curation.NONE);
    }

    private LoadReport build(Corpus corpus, NewStore begun, Consumer<Graph> built) {
        try (ShownProgress progress = ShownProgress.of(corpus);
                Stream<Entry> entries = corpus.entries()) {
            return new StoreBuild(begun, extraction.extraction(), decided())
                    .build(
                            entries,
                            () -> corpus.inputs().stream().map(Corpus.Input::toString).toList(),
                            progress,
                            built);
        }
    }
}

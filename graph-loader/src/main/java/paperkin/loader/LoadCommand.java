package paperkin.loader;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Graph;
import paperkin.loader.corpus.Entry;
import paperkin.loader.curation.Curation;
import paperkin.loader.graph.Curating;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.graph.Loader;
import paperkin.loader.graph.Rehearsal;
import paperkin.loader.source.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `paperkin load`: reads papers, finds their concepts and writes both into a graph.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Reads papers, finds their concepts and writes both into a graph.",
            "Ctrl-C ends it after the batch at hand, a second one at once; whatever ended a load,"
                    + " the same command completes it."
        })
public final class LoadCommand implements Callable<Integer> {

    @Mixin private SourceOptions sources = new SourceOptions();

    @Mixin private ExtractionOptions extraction = new ExtractionOptions();

    @Mixin private ReportOptions report = new ReportOptions();

    @Option(
            names = "--dry-run",
            description = {
                "Read and extract, and say what a load would do; write nothing,",
                "not even a store that is not there."
            })
    private boolean dryRun;

    @Option(
            names = "--give-up-after",
            paramLabel = "TIME",
            converter = ByUnit.class,
            description = {
                "How long to wait for a Neo4j server that stops answering while papers are loaded,",
                "as in 90s, 5m or 2h (default: 5m)."
            })
    private Duration giveUpAfter = Duration.ofMinutes(5);

    @Mixin private CurationOptions curation = new CurationOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Spec private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        try (StopSignals signals = StopSignals.listen(CommandStreams.err(command))) {
            var stoppable = new StoppableLoad(signals);
            try {
                if (dryRun) {
                    rehearse(stoppable);
                } else {
                    load(stoppable);
                }
                return 0;
            } catch (LoadStopped stopped) {
                CommandStreams.err(command).println(stopped.getMessage());
                return signals.exitCode().orElse(1);
            }
        }
    }

    private void load(StoppableLoad stoppable) {
        // The files first: a name mistyped should not cost the start of a database.
        try (Corpus corpus = sources.open();
                OpenGraph open = graph.open(giveUpAfter, stoppable)) {
            LoadReport done = load(corpus, open.graph(), stoppable);
            String summary = GraphSummary.of(GraphStatus.of(open.graph(), false));
            report.print(done, summary, sources.files());
        }
    }

    private LoadReport load(Corpus corpus, Graph target, StoppableLoad stoppable) {
        var loader = new Loader(target, extraction.extraction(), curation.given(graph));
        try (ShownProgress progress = ShownProgress.of(corpus);
                Stream<Entry> entries = corpus.entries()) {
            stoppable.showOn(progress);
            return loader.load(entries, () -> inputs(corpus), stoppable);
        }
    }

    private static List<String> inputs(Corpus corpus) {
        return corpus.inputs().stream().map(Corpus.Input::toString).toList();
    }

    /// What [#load] would do. A store that is not there is not made.
    private void rehearse(StoppableLoad stoppable) {
        try (Corpus corpus = sources.open()) {
            report.print(rehearse(corpus, stoppable), sources.files());
        }
    }

    private LoadReport rehearse(Corpus corpus, StoppableLoad stoppable) {
        if (!graph.isThere()) {
            return rehearse(corpus, Optional.empty(), stoppable);
        }
        try (OpenGraph open = graph.open(giveUpAfter, stoppable)) {
            return rehearse(corpus, Optional.of(open.graph()), stoppable);
        }
    }

    private LoadReport rehearse(Corpus corpus, Optional<Graph> there, StoppableLoad stoppable) {
        CommandStreams.err(command).println("Nothing is written; what a load would do:");
        var rehearsal = new Rehearsal(there, extraction.extraction(), curation(there));
        try (ShownProgress progress = ShownProgress.of(corpus);
                Stream<Entry> entries = corpus.entries()) {
            stoppable.showOn(progress);
            return rehearsal.of(entries, stoppable);
        }
    }

    private Curation curation(Optional<Graph> there) {
        return curation.given(graph).or(() -> there.map(Curating::current)).orElse(Curation.NONE);
    }

    /// Times as users write them.
    private static final class ByUnit implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            return SpokenDuration.parse(text)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "expected a time such as 90s, 5m or 2h, found " + text));
        }
    }
}

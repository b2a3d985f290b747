package paperkin.loader;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperkin load`: reads papers, finds their concepts and writes both into a graph.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Reads papers, finds their concepts and writes both into a graph.")
public final class LoadCommand implements Callable<Integer> {

    @Mixin private SourceOptions sources = new SourceOptions();

    @Mixin private ExtractionOptions extraction = new ExtractionOptions();

    @Mixin private ReportOptions report = new ReportOptions();

    @Mixin private GraphOptions graph = new GraphOptions();

    @Override
    public Integer call() {
        // The files first: a name mistyped should not cost the start of a database.
        try (Corpus corpus = sources.open();
                OpenGraph open = graph.open()) {
            report.print(load(corpus, open), sources.files());
            return 0;
        }
    }

    private LoadReport load(Corpus corpus, OpenGraph open) {
        try (ShownProgress progress = ShownProgress.of(corpus);
                Stream<Entry> entries = corpus.entries()) {
            return new Loader(open.graph(), extraction.extraction())
                    .load(
                            entries,
                            () -> corpus.inputs().stream().map(Corpus.Input::toString).toList(),
                            progress);
        }
    }
}

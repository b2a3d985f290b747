package paperkin.loader.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import paperkin.cypher.Graph;
import paperkin.loader.build.StoreBuild;
import paperkin.loader.corpus.Entry;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.graph.Loader;
import paperkin.loader.source.Corpus;
import paperkin.loader.source.Format;
import paperkin.loader.source.ReadingOptions;
import paperkin.loader.source.piece.FieldNames;
import paperkin.store.GraphAccess;
import paperkin.store.NewStore;

/// Times ways to get papers into stores of one folder, which are there afterwards.
///
/// @param folder for the stores
/// @param extraction what finds concepts; asked for it while the clock runs
public record LoadBench(Path folder, Supplier<Extraction> extraction) {

    /// Papers to work with.
    ///
    /// @param files read from the first on
    /// @param from how many records are left out
    /// @param limit how many are read after these
    public record Papers(List<Path> files, long from, long limit) {

        Corpus open() {
            return Corpus.open(
                    files,
                    new ReadingOptions(
                            Format.AUTO, FieldNames.none(), from + limit, Optional.empty()));
        }

        Stream<Entry> entries(Corpus corpus) {
            return corpus.entries().skip(from);
        }
    }

    /// Builds a store.
    ///
    /// @param store name of a folder that is not there
    public Timing build(Work what, Papers papers, String store) {
        var times = new StageTimes();
        try (Corpus corpus = papers.open();
                Stream<Entry> entries = papers.entries(corpus);
                NewStore begun = NewStore.begin(folder.resolve(store))) {
            times.stage("Opening models");
            var build = new StoreBuild(begun, extraction.get());
            return timing(what, build.build(entries, () -> inputs(corpus), times), times);
        }
    }

    /// Loads into a store, which is made if it is not there.
    public Timing load(Work what, Papers papers, String store) {
        var times = new StageTimes();
        times.stage("Opening the store");
        try (Corpus corpus = papers.open();
                Stream<Entry> entries = papers.entries(corpus);
                GraphAccess access = GraphAccess.open(folder.resolve(store));
                Graph graph = Graph.connect(access.address())) {
            times.stage("Opening models");
            var loader = new Loader(graph, extraction.get());
            return timing(what, loader.load(entries, () -> inputs(corpus), times), times);
        }
    }

    private static Timing timing(Work what, LoadReport report, StageTimes times) {
        return times.timing(what, report.papers(), report.edges());
    }

    /// Writes edge by edge into a new store.
    public Timing naive(Papers papers, String store) {
        var times = new StageTimes();
        times.stage("Opening the store");
        try (Corpus corpus = papers.open();
                GraphAccess access = GraphAccess.open(folder.resolve(store));
                Graph graph = Graph.connect(access.address())) {
            var loader = new NaiveLoader(graph, extraction.get());
            long edges = loader.load(corpus.records().iterator(), times);
            return times.timing(Work.WRITE_NAIVE, papers.limit(), edges);
        }
    }

    private static List<String> inputs(Corpus corpus) {
        return corpus.inputs().stream().map(Corpus.Input::toString).toList();
    }
}

package paperkin.loader.build;

import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.cypher.Graph;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.LoaderException;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.corpus.Entry;
import paperkin.loader.corpus.Paper;
import paperkin.loader.curation.Curation;
import paperkin.loader.graph.Curated;
import paperkin.loader.graph.Curating;
import paperkin.loader.graph.Curator;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.Hubs;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.LoadReport;
import paperkin.loader.graph.LoadTally;
import paperkin.loader.graph.PaperContent;
import paperkin.loader.graph.PlannedPaper;
import paperkin.loader.graph.Profile;
import paperkin.loader.graph.Relating;
import paperkin.loader.graph.Run;
import paperkin.loader.parallel.OrderedParallel;
import paperkin.loader.text.Language;
import paperkin.store.GraphAccess;
import paperkin.store.NewStore;

/// Builds the graph of a corpus in a new store: the same graph that a load of the corpus makes.
///
/// A build that is killed leaves nothing that counts; run again, it starts over.
public final class StoreBuild {

    private static final int PAPERS_PER_WORD = 100;

    private final NewStore store;
    private final Extraction extraction;
    private final Curation curation;
    private final Curator curator;
    private final String run = Run.newId();
    private final ZonedDateTime startedAt = ZonedDateTime.now(ZoneOffset.UTC);

    /// @param store closed by the caller
    public StoreBuild(NewStore store, Extraction extraction) {
        this(store, extraction, Curation.NONE);
    }

    /// @param store closed by the caller
    /// @param curation the one that the graph shall stand under
    public StoreBuild(NewStore store, Extraction extraction, Curation curation) {
        this.store = store;
        this.extraction = extraction;
        this.curation = curation;
        this.curator = new Curator(curation);
    }

    /// Builds the graph of what a corpus holds; without a paper in it there will be no store.
    ///
    /// @param entries closed by the caller
    /// @param inputs asked for at the end: each file's name and the SHA-256 of its content
    /// @throws LoaderException if the folder of the store cannot be written
    public LoadReport build(
            Stream<Entry> entries, Supplier<List<String>> inputs, LoadProgress progress) {
        return build(entries, inputs, progress, _ -> {});
    }

    /// The same.
    ///
    /// @param built is shown the graph when it is complete, if there is one
    public LoadReport build(
            Stream<Entry> entries,
            Supplier<List<String>> inputs,
            LoadProgress progress,
            Consumer<Graph> built) {
        var tally = new LoadTally();
        progress.stage("Reading records");
        try (var corpus = SpooledCorpus.read(store.tables(), entries.iterator(), tally, progress)) {
            var papers = new Papers(corpus.papers(), corpus.kinship(), corpus.unusedCharacter());
            if (papers.register.size() == 0) {
                return papers.report(tally);
            }
            papers.write(progress);
            progress.stage("Indexing");
            LoadReport report = complete(papers, tally, inputs, progress, built);
            store.finish();
            return report;
        } catch (UncheckedIOException unwritable) {
            throw new LoaderException(
                    "The folder %s cannot be written, or its disk is full (%s); make room and build again."
                            .formatted(store.tables(), unwritable.getMessage()),
                    unwritable);
        }
    }

    /// The papers of the corpus on their way into the store.
    private final class Papers {
        private final PaperRegister register;
        private final Kinship kinship;
        private final char arrayDelimiter;
        private long foreign;
        private long mentions;
        private long edges;
        private long concepts;

        Papers(PaperRegister register, Kinship kinship, char arrayDelimiter) {
            this.register = register;
            this.kinship = kinship;
            this.arrayDelimiter = arrayDelimiter;
        }

        void write(LoadProgress progress) {
            var tables = new TableFolder(store.tables(), arrayDelimiter);
            try (tables) {
                fill(tables, progress);
            }
            progress.stage("Importing the graph");
            tables.importInto(store);
        }

        private void fill(TableFolder tables, LoadProgress progress) {
            var count = new NodeCount(PaperTables.numbered(register));
            try (var related = new RelatedTable(run, store.tables().resolve("profiles"))) {
                extract(tables, count, related, progress);
                related.write(tables, count, progress);
            }
        }

        /// Fills all tables but those of related papers. What is counted on the way is garbage
        /// behind it: relating papers needs the room.
        private void extract(
                TableFolder tables, NodeCount count, RelatedTable related, LoadProgress progress) {
            var paperTables = new PaperTables(tables, register, count, run);
            var citations = new CitationTables(tables, register, kinship, count);
            var conceptTables = new ConceptTables(tables, count, curation);
            progress.stage("Extracting concepts", register.size());
            new OrderedParallel()
                    .map(
                            IntStream.range(0, register.size()).iterator(),
                            this::find,
                            paper -> {
                                paperTables.add(paper);
                                citations.add(paper);
                                conceptTables.add(paper);
                                related.add(paper);
                                count(paper, progress);
                            });
            paperTables.finish();
            conceptTables.finish(extraction.hierarchy(), register.size());
            new HubTable(conceptTables.shared(), conceptTables::number)
                    .write(tables, count, related.profiles());
            mentions = conceptTables.mentionCount();
            edges = conceptTables.edgeCount();
            concepts = conceptTables.conceptCount();
        }

        private FoundPaper find(int number) {
            Paper paper = register.paper(number);
            PaperContent content = extraction.content(paper.title(), paper.abstractText());
            Curated curated = curator.curate(paper, content.edges());
            return new FoundPaper(
                    number,
                    PlannedPaper.first(paper, extraction.digest()),
                    curated.edges(),
                    curated.held(),
                    Profile.of(paper.id(), content.wording(), curated.edges()),
                    !Language.isEnglish(paper.abstractText()));
        }

        private void count(FoundPaper paper, LoadProgress progress) {
            foreign += paper.isForeign() ? 1 : 0;
            if (paper.number() % PAPERS_PER_WORD == 0) {
                progress.done(paper.number());
            }
        }

        LoadReport report(LoadTally tally) {
            return tally.built(register.size(), foreign, mentions, concepts, edges);
        }
    }

    private LoadReport complete(
            Papers papers,
            LoadTally tally,
            Supplier<List<String>> inputs,
            LoadProgress progress,
            Consumer<Graph> built) {
        try (GraphAccess access = store.open();
                Graph graph = Graph.connect(access.address())) {
            new SchemaMigrations(graph).apply();
            new Hubs(graph).describe(progress);
            Curating.note(graph, curation);
            Run ended = Run.built(graph, run, startedAt, extraction.configuration(curation));
            LoadReport report = papers.report(tally);
            ended.finish(inputs.get(), report.numbers());
            Relating.note(graph, papers.register.size());
            built.accept(graph);
            return report;
        }
    }
}

package paperkin.loader.generate;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.cypher.Row;
import paperkin.cypher.SchemaMigrations;
import paperkin.loader.LoaderException;
import paperkin.loader.build.GraphTables;
import paperkin.loader.build.GraphTables.Contents;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.concept.Thesaurus;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.graph.Hubs;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Relating;
import paperkin.loader.graph.Run;
import paperkin.loader.parallel.OrderedParallel;
import paperkin.store.GraphAccess;
import paperkin.store.NewStore;

/// Makes a store of papers that are made up after those of a real graph.
///
/// @param papers how many there shall be, at least as many as are real
/// @param seed of all that is left to chance
public record GeneratedStore(NewStore store, int papers, long seed) {

    private static final CypherFile PAPER_TEXTS = CypherFile.load("bench/paper-texts");

    /// Makes the store; returns what it holds.
    ///
    /// @param like folder of the store of the real graph
    /// @throws LoaderException if that has no papers, or more than there shall be
    public Contents generate(Path like, LoadProgress progress) {
        ZonedDateTime startedAt = ZonedDateTime.now(ZoneOffset.UTC);
        String run = Run.newId();
        Contents contents = imported(like, run, progress);
        progress.stage("Indexing");
        complete(run, startedAt, contents, progress);
        store.finish();
        return contents;
    }

    /// What was counted for the tables is garbage behind it: what follows needs the room.
    private Contents imported(Path like, String run, LoadProgress progress) {
        try (var tables = new GraphTables(store, papers, run)) {
            try (GraphAccess access = GraphAccess.open(like);
                    Graph graph = Graph.connect(access.address())) {
                write(graph, tables, progress);
            }
            progress.stage("Importing the graph");
            tables.finish(new ConceptHierarchy(Vocabulary.load(), Thesaurus.NONE));
            return tables.contents();
        } catch (UncheckedIOException unwritable) {
            throw new LoaderException(
                    "The folder %s cannot be written, or its disk is full (%s)."
                            .formatted(store.tables(), unwritable.getMessage()),
                    unwritable);
        }
    }

    private void write(Graph like, GraphTables tables, LoadProgress progress) {
        progress.stage("Reading what papers have in common");
        Originals originals = Originals.of(like);
        if (originals.size() > papers) {
            throw new LoaderException(
                    "The graph has %d papers already, more than the %d that there shall be."
                            .formatted(originals.size(), papers));
        }
        progress.stage("Making up papers", papers);
        Growth growth = Growth.of(originals, papers, seed);
        var grown = new GrownPapers(originals, growth);
        progress.stage("Writing papers", papers);
        like.readThrough(
                PAPER_TEXTS,
                Map.of(),
                rows -> {
                    write(numbered(rows), grown, tables, progress);
                    return papers;
                });
    }

    /// A real paper's number and its row of `paper-texts`.
    private record Texts(int number, Row row) {}

    private static Iterator<Texts> numbered(Iterator<Row> rows) {
        return new Iterator<>() {
            private int read;

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Texts next() {
                return new Texts(read++, rows.next());
            }
        };
    }

    private static void write(
            Iterator<Texts> texts, GrownPapers grown, GraphTables tables, LoadProgress progress) {
        var written = new long[1];
        new OrderedParallel()
                .map(
                        texts,
                        root -> grown.family(root.number(), root.row()),
                        family -> {
                            family.forEach(tables::add);
                            written[0] += family.size();
                            progress.done(written[0]);
                        });
    }

    private void complete(
            String run, ZonedDateTime startedAt, Contents contents, LoadProgress progress) {
        try (GraphAccess access = store.open();
                Graph graph = Graph.connect(access.address())) {
            new SchemaMigrations(graph).apply();
            new Hubs(graph).renew(progress);
            Run.madeUp(graph, run, startedAt).finish(List.of(), contents.numbers());
            Relating.note(graph, papers);
        }
    }
}

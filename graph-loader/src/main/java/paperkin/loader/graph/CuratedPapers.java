package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Reach;

/// Papers of a graph that decisions make something else of, each as it stands and as it shall.
final class CuratedPapers {

    private static final CypherFile READ = CypherFile.load("load/curation-edges");
    private static final CypherFile EDGES_DELETE = CypherFile.load("load/concept-edges-delete");
    private static final CypherFile PROFILES = CypherFile.load("load/profiles-curated");
    private static final CypherFile HELD_DELETE = CypherFile.load("load/found-edges-delete");

    private final Curation curation;
    private final List<Changed> papers;

    private CuratedPapers(Curation curation, List<Changed> papers) {
        this.curation = curation;
        this.papers = List.copyOf(papers);
    }

    /// Reads papers, and keeps those that the curation changes.
    ///
    /// @param reach of what is changed; edges that it does not touch are not even read
    static CuratedPapers read(
            Writing reading, List<String> ids, GraphCuration.Known known, Reach reach) {
        return new CuratedPapers(
                known.curation(),
                rows(reading, ids, reach).stream()
                        .map(row -> Changed.of(row, known.curator(), reach))
                        .filter(Changed::isChanged)
                        .toList());
    }

    private static List<Row> rows(Writing reading, List<String> ids, Reach reach) {
        return reading.run(
                READ,
                Map.of(
                        "ids", ids,
                        "every", !reach.surfaces().isEmpty(),
                        "concepts", List.copyOf(reach.touched())));
    }

    /// Tells the numbers of the decisions that change something in papers.
    static void bites(
            Writing reading,
            List<String> ids,
            GraphCuration.Known known,
            Reach reach,
            IntConsumer bites) {
        rows(reading, ids, reach)
                .forEach(row ->
                        known.curator()
                                .curate(Changed.text(row), Changed.before(row).found(), bites));
    }

    /// A paper.
    ///
    /// @param concepts of its profile, as it stands
    private record Changed(
            String id, OptionalInt year, String concepts, Curated before, Curated after) {

        static Changed of(Row row, Curator curator, Reach reach) {
            Curated before = before(row);
            Curated after = curator.curate(text(row), before.found()).among(reach::touches);
            return new Changed(row.text("id"), year(row), row.text("concepts"), before, after);
        }

        static PaperText text(Row row) {
            Set<String> ids = new TreeSet<>(row.texts("ids"));
            ids.add(row.text("id"));
            return new PaperText(ids, row.text("title"), row.text("abstract"));
        }

        static Curated before(Row row) {
            return new Curated(edges(row, "edges"), edges(row, "held"));
        }

        private static List<ConceptEdge> edges(Row row, String column) {
            return row.rows(column).stream().map(StoredEdge::of).toList();
        }

        private static OptionalInt year(Row row) {
            return row.has("year")
                    ? OptionalInt.of(Math.toIntExact(row.integer("year")))
                    : OptionalInt.empty();
        }

        boolean isChanged() {
            return !before.equals(after);
        }

        List<ConceptEdge> gone() {
            return without(before.edges(), after.edges());
        }

        List<ConceptEdge> come() {
            return without(after.edges(), before.edges());
        }

        List<ConceptEdge> released() {
            return without(before.held(), after.held());
        }

        List<ConceptEdge> kept() {
            return without(after.held(), before.held());
        }

        private static List<ConceptEdge> without(
                List<ConceptEdge> edges, List<ConceptEdge> others) {
            Set<ConceptEdge> left = new HashSet<>(others);
            return edges.stream().filter(edge -> !left.contains(edge)).toList();
        }

        long edges() {
            Set<String> concepts = new HashSet<>();
            gone().forEach(edge -> concepts.add(edge.concept()));
            come().forEach(edge -> concepts.add(edge.concept()));
            return concepts.size();
        }
    }

    /// How many papers are changed.
    int size() {
        return papers.size();
    }

    /// How many of their edges are changed.
    long edges() {
        return papers.stream().mapToLong(Changed::edges).sum();
    }

    /// Counts what changes for their concepts.
    void count(ConceptChanges changes) {
        papers.forEach(paper -> changes.replace(paper.gone(), paper.come(), paper.year()));
    }

    /// Writes them.
    ///
    /// @param changes what was counted
    /// @return how many papers each concept had and has
    Frequencies write(Writing writing, ConceptChanges changes) {
        writing.forRows(EDGES_DELETE, ends(Changed::gone));
        writing.forRows(HELD_DELETE, ends(Changed::released));
        Frequencies frequencies = changes.write(writing);
        writing.forRows(LoadStatements.CONCEPT_EDGES, rows(Changed::come).edges());
        writing.forRows(LoadStatements.FOUND_EDGES, held().edges(curation));
        writing.forIds(LoadStatements.FOUND_SWEEP, released());
        writing.forRows(PROFILES, profiles());
        return frequencies;
    }

    private List<Map<String, Object>> ends(Function<Changed, List<ConceptEdge>> edges) {
        List<Map<String, Object>> rows = new ArrayList<>();
        papers.forEach(paper ->
                edges.apply(paper)
                        .forEach(edge ->
                                rows.add(Map.of("paper", paper.id(), "concept", edge.concept()))));
        return rows;
    }

    private EdgeRows rows(Function<Changed, List<ConceptEdge>> edges) {
        var byPaper = new TreeMap<String, List<ConceptEdge>>();
        papers.forEach(paper -> byPaper.put(paper.id(), edges.apply(paper)));
        return new EdgeRows(byPaper);
    }

    private HeldRows held() {
        var byPaper = new TreeMap<String, List<ConceptEdge>>();
        papers.forEach(paper -> byPaper.put(paper.id(), paper.kept()));
        return new HeldRows(byPaper);
    }

    private Set<String> released() {
        Set<String> ids = new TreeSet<>();
        papers.forEach(paper -> paper.released().forEach(edge -> ids.add(edge.concept())));
        return ids;
    }

    /// Whose concepts or confidences are others is related to others.
    private List<Map<String, Object>> profiles() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Changed paper : papers) {
            String concepts = Profile.concepts(paper.concepts(), paper.gone(), paper.come());
            if (!concepts.equals(paper.concepts())) {
                rows.add(Map.of("paper", paper.id(), "concepts", concepts));
            }
        }
        return rows;
    }
}

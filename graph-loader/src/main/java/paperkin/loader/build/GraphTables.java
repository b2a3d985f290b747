package paperkin.loader.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.curation.Curation;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.PlannedPaper;
import paperkin.loader.graph.Profile;
import paperkin.loader.graph.RelatedPaper;
import paperkin.loader.graph.Relatedness;
import paperkin.store.NewStore;

/// A graph as tables, for somebody who knows of each paper all that is to stand there, what it is
/// related to as well. Each paper has one record and cites nothing; papers come in any order.
public final class GraphTables implements AutoCloseable {

    /// Must not occur in any text.
    public static final char ARRAY_DELIMITER = '\u001F';

    private final NewStore store;
    private final String run;
    private final TableFolder tables;
    private final Numbering numbering;
    private final NodeCount count;
    private final PaperTables papers;
    private final ConceptTables concepts;
    private final CsvTable related;
    private final CsvTable profiles;

    /// @param papers how many there will be
    /// @param run id of the run that the graph is to be known by
    public GraphTables(NewStore store, int papers, String run) {
        this.store = store;
        this.run = run;
        this.tables = new TableFolder(store.tables(), ARRAY_DELIMITER);
        this.numbering = new OneRecordEach(papers);
        this.count = new NodeCount(PaperTables.numbered(numbering));
        this.papers = new PaperTables(tables, numbering, count, run);
        this.concepts = new ConceptTables(tables, count, Curation.NONE);
        this.related = tables.edges("RELATED");
        this.profiles = tables.nodes("Profile");
    }

    private record OneRecordEach(int size) implements Numbering {

        @Override
        public int recordCount() {
            return size;
        }

        @Override
        public int[] records(int paper) {
            return new int[] {paper};
        }
    }

    /// A paper with all that stands around it.
    ///
    /// @param number from 0
    /// @param edges to concepts, in the order of their ids
    /// @param related papers, the closest first
    public record Whole(
            int number,
            PlannedPaper planned,
            List<ConceptEdge> edges,
            Profile profile,
            List<Related> related) {

        public Whole {
            edges = List.copyOf(edges);
            related = List.copyOf(related);
        }

        private double leastOfFull() {
            return related.size() < Relatedness.MOST_RELATED
                    ? 0
                    : related.getLast().described().score();
        }
    }

    /// A related paper.
    public record Related(int number, RelatedPaper described) {}

    public void add(Whole paper) {
        var found =
                new FoundPaper(
                        paper.number(),
                        paper.planned(),
                        paper.edges(),
                        List.of(),
                        paper.profile(),
                        false);
        papers.add(found);
        concepts.add(found);
        for (Related other : paper.related()) {
            related.add(
                    RelatedTable.fields(other.described(), run), paper.number(), other.number());
        }
        Map<String, Object> profile = new HashMap<>(paper.profile().row());
        profile.put("least", paper.leastOfFull());
        profiles.add(profile, count.next());
    }

    /// Writes what follows from all papers and imports the whole.
    public void finish(ConceptHierarchy hierarchy) {
        papers.finish();
        concepts.finish(hierarchy, numbering.size());
        tables.close();
        tables.importInto(store);
    }

    /// How much there is in the tables.
    public record Contents(long mentions, long concepts, long edges) {

        /// As a run notes it.
        public Map<String, Object> numbers() {
            return Map.of("mentions", mentions, "concepts", concepts, "edges", edges);
        }
    }

    public Contents contents() {
        return new Contents(concepts.mentionCount(), concepts.conceptCount(), concepts.edgeCount());
    }

    @Override
    public void close() {
        tables.close();
    }
}

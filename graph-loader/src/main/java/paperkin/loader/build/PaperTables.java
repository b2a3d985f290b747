package paperkin.loader.build;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import paperkin.loader.build.NodeNumbers.NodeCount;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.graph.PaperRows;
import paperkin.loader.graph.PlannedPaper;

/// Papers, their records, venues and authors, as tables. A paper's node has its number in the
/// [Numbering], a record's node its own behind all papers.
final class PaperTables {

    private final Numbering numbering;
    private final String run;
    private final TableFolder tables;
    private final NodeCount count;
    private final SortedMap<Integer, Integer> years = new TreeMap<>();
    private final CsvTable papers;
    private final CsvTable records;
    private final CsvTable readFrom;
    private final NamedNodes venues;
    private final CsvTable publishedIn;
    private final NamedNodes authors;
    private final CsvTable wrote;

    /// @param run id of the run that the records are to be known by
    PaperTables(TableFolder tables, Numbering numbering, NodeCount count, String run) {
        this.numbering = numbering;
        this.run = run;
        this.tables = tables;
        this.count = count;
        this.papers = tables.nodes("Paper");
        this.records = tables.nodes("Record");
        this.readFrom = tables.edges("READ_FROM");
        this.venues = new NamedNodes(tables.nodes("Venue"), new NodeNumbers(count));
        this.publishedIn = tables.edges("PUBLISHED_IN");
        this.authors = new NamedNodes(tables.nodes("Author"), new NodeNumbers(count));
        this.wrote = tables.edges("WROTE");
    }

    /// How many nodes have numbers before any other: papers and records.
    static long numbered(Numbering numbering) {
        return (long) numbering.size() + numbering.recordCount();
    }

    /// Nodes that have a name and an id.
    private record NamedNodes(CsvTable table, NodeNumbers numbers) {

        long number(Map<String, Object> row) {
            String id = text(row, "id");
            return numbers.of(
                    id, number -> table.add(Map.of("id", id, "name", text(row, "name")), number));
        }

        private static String text(Map<String, Object> row, String column) {
            return String.valueOf(row.get(column));
        }
    }

    void add(FoundPaper paper) {
        List<PlannedPaper> one = List.of(paper.planned());
        PaperRows.papers(one).forEach(row -> papers.add(fields(row), paper.number()));
        paper.planned().paper().year().ifPresent(year -> years.merge(year, 1, Integer::sum));
        addRecords(paper);
        PaperRows.venues(one)
                .forEach(row -> publishedIn.add(Map.of(), paper.number(), venues.number(row)));
        PaperRows.authors(one)
                .forEach(row -> wrote.add(position(row), authors.number(row), paper.number()));
    }

    private void addRecords(FoundPaper paper) {
        int[] numbers = numbering.records(paper.number());
        List<PaperRecord> ofPaper = paper.planned().paper().records();
        for (int i = 0; i < numbers.length; i++) {
            long node = (long) numbering.size() + numbers[i];
            PaperRows.records(List.of(ofPaper.get(i)), run)
                    .forEach(row -> records.add(fields(row), node));
            readFrom.add(Map.of(), paper.number(), node);
        }
    }

    /// Writes what follows from all papers: how many there are of each year.
    void finish() {
        CsvTable table = tables.nodes("Year");
        years.forEach(
                (year, papers) -> table.add(Map.of("year", year, "papers", papers), count.next()));
    }

    @SuppressWarnings("unchecked") // The rows say so.
    private static Map<String, Object> fields(Map<String, Object> row) {
        return (Map<String, Object>) row.getOrDefault("fields", Map.of());
    }

    private static Map<String, Object> position(Map<String, Object> row) {
        return Map.of("position", row.getOrDefault("position", 0));
    }
}

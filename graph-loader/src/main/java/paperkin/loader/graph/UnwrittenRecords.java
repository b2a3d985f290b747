package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Row;
import paperkin.cypher.Writing;
import paperkin.loader.corpus.PaperRecord;

/// A graph as it would stand if some records had been written: answers the statement `kin-records`
/// with the records there and with these, of which only what identifies them is kept.
final class UnwrittenRecords implements Writing {

    private final Writing graph;
    private final Map<String, Row> byRecord = new HashMap<>();
    private final Map<String, Set<String>> byIdentifier = new HashMap<>();
    private final Map<String, Set<String>> byTitle = new HashMap<>();

    /// @param graph reads the graph as it stands
    UnwrittenRecords(Writing graph) {
        this.graph = graph;
    }

    /// Takes up the records that a plan would write.
    void add(BatchPlan plan) {
        Set<String> unwritten = new HashSet<>();
        plan.records().forEach(record -> unwritten.add(record.id()));
        for (PlannedPaper paper : plan.changed()) {
            for (PaperRecord record : paper.paper().records()) {
                if (unwritten.contains(record.id()) || byRecord.containsKey(record.id())) {
                    add(record, paper);
                }
            }
        }
    }

    private void add(PaperRecord record, PlannedPaper paper) {
        byRecord.put(record.id(), row(record, paper));
        record.ids().forEach(id -> index(byIdentifier, id, record));
        index(byTitle, record.titleId(), record);
    }

    private static void index(Map<String, Set<String>> index, String key, PaperRecord record) {
        index.computeIfAbsent(key, _ -> new HashSet<>(2)).add(record.id());
    }

    private static Row row(PaperRecord record, PlannedPaper paper) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("source", record.source());
        values.put("line", (long) record.line());
        values.put("givenId", record.givenId());
        values.put("title", record.title());
        values.put("year", record.year().isPresent() ? (long) record.year().getAsInt() : null);
        values.put("doi", record.doi());
        values.put("arxivId", record.arxivId());
        values.put("authors", record.authors().stream().limit(1).toList());
        values.put("paper", paper.id());
        values.put("digest", paper.digest());
        return new Row(values);
    }

    @Override
    public List<Row> run(CypherFile statement, Map<String, ?> parameters) {
        Map<String, Row> unwritten = new TreeMap<>();
        texts(parameters, "records").forEach(id -> find(id, unwritten));
        texts(parameters, "identifiers")
                .forEach(id ->
                        byIdentifier
                                .getOrDefault(id, Set.of())
                                .forEach(found -> find(found, unwritten)));
        texts(parameters, "titleIds")
                .forEach(id ->
                        byTitle.getOrDefault(id, Set.of())
                                .forEach(found -> find(found, unwritten)));
        List<Row> rows = new ArrayList<>(unwritten.values());
        graph.run(statement, parameters).stream()
                .filter(row -> !byRecord.containsKey(StoredRecord.of(row).record().id()))
                .forEach(rows::add);
        return rows;
    }

    private void find(String record, Map<String, Row> found) {
        Row row = byRecord.get(record);
        if (row != null) {
            found.put(record, row);
        }
    }

    private static List<String> texts(Map<String, ?> parameters, String name) {
        return parameters.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}

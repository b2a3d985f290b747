package paperkin.loader.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import paperkin.store.ImportTable;
import paperkin.store.NewStore;

/// The tables of one graph, in one folder.
final class TableFolder implements AutoCloseable {

    private static final String NODE = ":ID";
    private static final String START = ":START_ID";
    private static final String END = ":END_ID";

    private final Path folder;
    private final char arrayDelimiter;
    private final List<CsvTable> nodes = new ArrayList<>();
    private final List<CsvTable> edges = new ArrayList<>();
    private final List<NoteSpool> notes = new ArrayList<>();

    /// @param arrayDelimiter stands in none of the texts
    TableFolder(Path folder, char arrayDelimiter) {
        this.folder = folder;
        this.arrayDelimiter = arrayDelimiter;
    }

    /// Nodes of one label; rows begin with the node's number.
    CsvTable nodes(String label) {
        return add(nodes, new CsvTable(folder, label, label, arrayDelimiter, NODE));
    }

    /// Nodes whose rows begin with the number and the labels, see [#labels].
    CsvTable labelledNodes(String name) {
        return add(nodes, new CsvTable(folder, name, "", arrayDelimiter, NODE, ":LABEL"));
    }

    String labels(List<String> labels) {
        return String.join(String.valueOf(arrayDelimiter), labels);
    }

    /// Edges of one type; rows begin with the numbers of both ends.
    CsvTable edges(String type) {
        return add(edges, new CsvTable(folder, type, type, arrayDelimiter, START, END));
    }

    /// Edges whose rows begin with the numbers of both ends and the type.
    CsvTable typedEdges(String name) {
        return add(edges, new CsvTable(folder, name, "", arrayDelimiter, START, END, ":TYPE"));
    }

    /// Notes on nodes, which are gone when the folder is closed.
    NoteSpool notes(String name) {
        var spool = new NoteSpool(folder, name);
        notes.add(spool);
        return spool;
    }

    private static CsvTable add(List<CsvTable> tables, CsvTable table) {
        tables.add(table);
        return table;
    }

    /// Has all that is in the tables imported; they are closed before.
    void importInto(NewStore store) {
        store.importTables(filled(nodes), filled(edges), arrayDelimiter);
    }

    private static List<ImportTable> filled(List<CsvTable> tables) {
        return tables.stream().filter(table -> !table.isEmpty()).map(CsvTable::table).toList();
    }

    @Override
    public void close() {
        nodes.forEach(CsvTable::close);
        edges.forEach(CsvTable::close);
        notes.forEach(NoteSpool::close);
    }
}

package paperkin.store;

import java.nio.file.Path;
import java.util.List;

/// Nodes or relationships in CSV files for Neo4j's importer.
///
/// @param group the label of all nodes or the type of all relationships; empty where a column says
///   it
/// @param files the header first, then rows; absolute paths
/// @param multiline whether a value in them holds a line break
public record ImportTable(String group, List<Path> files, boolean multiline) {

    public ImportTable {
        files = List.copyOf(files);
    }

    /// As the importer's options `--nodes` and `--relationships` want it.
    String option() {
        String paths = String.join(",", files.stream().map(Path::toString).toList());
        return group.isEmpty() ? paths : group + "=" + paths;
    }
}

package paperkin.web.about;

import java.util.List;
import java.util.Optional;
import paperkin.cypher.Row;

/// A command that has changed the graph.
///
/// @param startedAt in UTC, as in `2026-11-28 06:11`
/// @param finished whether it has come to its end
/// @param inputs names of the first files that it read
/// @param files how many it read
record RunNote(
        String command,
        String startedAt,
        boolean finished,
        String codeVersion,
        List<String> inputs,
        long files,
        Optional<Long> read,
        Optional<Long> added,
        Optional<Long> updated,
        Optional<Long> rejected) {

    static RunNote of(Row row) {
        return new RunNote(
                row.text("command"),
                minute(row.text("startedAt")),
                !row.text("finishedAt").isEmpty(),
                row.text("codeVersion"),
                row.texts("inputs").stream().map(RunNote::name).toList(),
                row.integer("files"),
                count(row, "read"),
                count(row, "added"),
                count(row, "updated"),
                count(row, "rejected"));
    }

    private static String minute(String time) {
        return time.length() < 16 ? time : time.substring(0, 16).replace('T', ' ');
    }

    /// Without the digest that follows it.
    private static String name(String input) {
        return input.replaceFirst(" [0-9a-f]{64}$", "");
    }

    private static Optional<Long> count(Row row, String column) {
        return row.values().get(column) instanceof Long number
                ? Optional.of(number)
                : Optional.empty();
    }
}

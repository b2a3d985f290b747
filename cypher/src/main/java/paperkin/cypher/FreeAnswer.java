package paperkin.cypher;

import java.util.List;

/// What came of a free query.
public sealed interface FreeAnswer {

    /// It was carried out.
    ///
    /// @param columns the columns' names, in order, also where there is no row
    /// @param truncated whether a limit cut rows off
    /// @param millis from the question to the last row
    record Rows(List<String> columns, List<Row> rows, boolean truncated, long millis)
            implements FreeAnswer {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// It is not allowed; the reason is one sentence.
    record Refused(String reason) implements FreeAnswer {}

    /// It is allowed, but the database could not carry it out; the reason is one sentence.
    record Failed(String reason) implements FreeAnswer {}
}

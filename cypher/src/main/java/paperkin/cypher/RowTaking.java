package paperkin.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/// Takes the rows of an answer one by one, as far as the limits allow.
final class RowTaking {

    private final FreeLimits limits;
    private final FreeLine line;
    private final long start = System.nanoTime();
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();
    private long bytes;

    RowTaking(FreeLimits limits, FreeLine line) {
        this.limits = limits;
        this.line = line;
    }

    FreeLimits limits() {
        return limits;
    }

    /// The line that the rows come over.
    FreeLine line() {
        return line;
    }

    FreeAnswer take(Result result) {
        columns = result.keys();
        while (rows.size() < limits.rows() && bytes < limits.bytes() && result.hasNext()) {
            add(result.next());
        }
        if (bytes >= limits.bytes() && result.hasNext()) {
            // What the server has already sent would still have to be read.
            line.cut();
            return cutOff();
        }
        boolean more = result.hasNext();
        result.consume();
        return answer(more ? FreeAnswer.Cut.ROWS : FreeAnswer.Cut.NONE);
    }

    /// The answer as far as it came before its line was cut.
    FreeAnswer cutOff() {
        return rows.isEmpty()
                ? new FreeAnswer.Failed(
                        "A single row of the answer is too large: return less of it, such as the"
                                + " first items of a list with [..100].")
                : answer(FreeAnswer.Cut.BYTES);
    }

    private void add(Record record) {
        Row row = TypedValues.row(record);
        bytes += PlainValues.bytes(row.values());
        rows.add(row);
    }

    private FreeAnswer answer(FreeAnswer.Cut cut) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new FreeAnswer.Rows(columns, rows, cut, millis);
    }
}

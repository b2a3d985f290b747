package paperkin.loader.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperkin.cypher.Row;
import paperkin.loader.LoaderException;

/// Rows that are sorted by a text, with a look at the next one. The order is that of Neo4j: by code
/// points, which is that of the bytes of UTF-8.
final class KeyedRows {

    private final Iterator<Row> rows;
    private final String column;
    private final String origin;
    private @Nullable Row ahead;

    /// @param column the one that they are sorted by
    /// @param origin where they come from, for messages
    KeyedRows(Iterator<Row> rows, String column, String origin) {
        this.rows = rows;
        this.column = column;
        this.origin = origin;
        this.ahead = rows.hasNext() ? rows.next() : null;
    }

    /// The next row's key; nothing at the end.
    Optional<String> key() {
        return Optional.ofNullable(ahead).map(row -> row.text(column));
    }

    /// The next row, unless its key is another one.
    ///
    /// @throws LoaderException if the row behind it should stand before it
    Optional<Row> take(String key) {
        if (!key().equals(Optional.of(key))) {
            return Optional.empty();
        }
        Optional<Row> row = Optional.ofNullable(ahead);
        ahead = rows.hasNext() ? rows.next() : null;
        key().filter(next -> compare(key, next) >= 0).ifPresent(this::fail);
        return row;
    }

    private void fail(String key) {
        throw new LoaderException(
                "%s is not sorted: the %s %s stands behind one that is not less."
                        .formatted(origin, column, key));
    }

    static int compare(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}

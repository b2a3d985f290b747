package paperkin.cypher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The fingerprint of what a graph says: equal for equal content, however and in whatever order it
/// was loaded.
///
/// It covers papers, records, concepts, surface forms, venues, authors and the links between them
/// with their evidence, and which concepts are broader than others. It leaves out runs, times,
/// internal ids, migrations and `RELATED`.
public final class GraphDigest {

    private final MessageDigest digest = Sha256.digest();

    private GraphDigest() {}

    /// The SHA-256 over the rows of `digest/*.cypher`, as 64 hexadecimal digits. The rows come
    /// sorted from the database and go by one at a time.
    public static String of(Graph graph) {
        var whole = new GraphDigest();
        for (CypherFile part : parts()) {
            whole.add(part.name());
            graph.readEach(part, Map.of(), row -> whole.add(row.values()));
        }
        return HexFormat.of().formatHex(whole.digest.digest());
    }

    /// The statements whose rows are all that the digest covers, in order.
    public static List<CypherFile> parts() {
        return CypherFile.folder("digest");
    }

    /// Adds a value with a mark of its kind and its length before it, so that no two different
    /// sequences of values add the same bytes.
    private void add(@Nullable Object value) {
        switch (value) {
            case null -> mark('0', 0);
            case String text -> addBytes(text.getBytes(StandardCharsets.UTF_8));
            case Long number -> mark('i', number);
            case Double number -> mark('d', Double.doubleToLongBits(number));
            case Boolean flag -> mark('b', flag ? 1 : 0);
            case List<?> items -> addAll(items);
            case Map<?, ?> map -> addMap(map);
            default ->
                    throw new GraphException.Failed(
                            "A graph digest cannot take in '%s'.".formatted(value));
        }
    }

    private void addBytes(byte[] bytes) {
        mark('s', bytes.length);
        digest.update(bytes);
    }

    private void addAll(List<?> items) {
        mark('l', items.size());
        items.forEach(this::add);
    }

    private void addMap(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        mark('m', sorted.size());
        sorted.forEach((key, value) -> {
            add(key);
            add(value);
        });
    }

    private void mark(char kind, long number) {
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }
}

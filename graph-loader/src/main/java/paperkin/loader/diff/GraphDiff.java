package paperkin.loader.diff;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.GraphDigest;
import paperkin.cypher.Row;

/// Tells two graphs apart in what the graph digest covers. Both are read side by side in the same
/// order, so that graphs of any size fit.
public final class GraphDiff {

    private final GraphSide first;
    private final GraphSide second;
    private final Consumer<Difference> out;

    private GraphDiff(GraphSide first, GraphSide second, Consumer<Difference> out) {
        this.first = first;
        this.second = second;
        this.out = out;
    }

    /// Hands over every difference: part by part, in each by id.
    public static void compare(GraphSide first, GraphSide second, Consumer<Difference> out) {
        var diff = new GraphDiff(first, second, out);
        GraphDigest.parts().forEach(diff::compare);
    }

    private void compare(CypherFile part) {
        String key = part.columns().getFirst().name();
        var items = new PartItems(part.name(), key);
        first.rows(
                part,
                one ->
                        second.rows(
                                part,
                                other -> {
                                    merge(
                                            new KeyedRows(one, key, first.name()),
                                            new KeyedRows(other, key, second.name()),
                                            items);
                                    return part;
                                }));
    }

    private void merge(KeyedRows one, KeyedRows other, PartItems items) {
        for (var key = least(one, other); key.isPresent(); key = least(one, other)) {
            Optional<Row> before = one.take(key.get());
            Optional<Row> after = other.take(key.get());
            if (!before.equals(after)) {
                compare(
                        before.map(items::of).orElse(Map.of()),
                        after.map(items::of).orElse(Map.of()));
            }
        }
    }

    private static Optional<String> least(KeyedRows one, KeyedRows other) {
        return Stream.of(one.key(), other.key()).flatMap(Optional::stream).min(KeyedRows::compare);
    }

    private void compare(Map<String, Item> before, Map<String, Item> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Item old = before.get(key);
            Item now = after.get(key);
            if (old == null && now != null) {
                out.accept(Difference.added(now));
            } else if (old != null && now == null) {
                out.accept(Difference.removed(old));
            } else if (old != null && now != null) {
                Difference.between(old, now).ifPresent(out);
            }
        }
    }
}

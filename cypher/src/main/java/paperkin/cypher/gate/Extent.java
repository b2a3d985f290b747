package paperkin.cypher.gate;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How large a value can be at most.
///
/// @param length items of a list or map, characters of a text (2 at least); 1 for all else
/// @param total items and characters in all, each counted as often as it is reached
/// @param element the largest of its items; null if it has none
record Extent(long length, long total, @Nullable Extent element) {

    /// A number, a truth value, a node …
    static final Extent ONE = new Extent(1, 1, null);

    private static final long MOST = 1_000_000_000_000_000L;

    static Extent text(long characters) {
        long length = Math.max(characters, 2);
        return new Extent(length, length, null);
    }

    static Extent list(long length, Extent element) {
        return new Extent(length, plus(1, times(length, element.total)), element);
    }

    /// The same with no more than this in it.
    Extent atMost(long most) {
        return total <= most ? this : new Extent(Math.min(length, most), most, element);
    }

    /// That of a parameter.
    static Extent of(@Nullable Object value) {
        return switch (value) {
            case null -> ONE;
            case String text -> text(text.length());
            case Collection<?> items -> ofItems(items.stream().map(Extent::of).toList());
            case Map<?, ?> map -> of(map.keySet()).and(of(map.values()));
            default -> ONE;
        };
    }

    static Extent ofItems(Collection<Extent> items) {
        long total = items.stream().mapToLong(Extent::total).reduce(1, Extent::plus);
        Extent largest = items.stream().reduce(ONE, Extent::or);
        return new Extent(items.size(), total, largest);
    }

    /// What one of its items can be; a value without items is its own.
    Extent item() {
        return element == null ? this : element;
    }

    /// What either of the two can be.
    Extent or(Extent other) {
        return new Extent(
                Math.max(length, other.length), Math.max(total, other.total), itemOfBoth(other));
    }

    /// The two put together, as two lists or two texts; two numbers stay one.
    Extent and(Extent other) {
        return isOne() && other.isOne()
                ? ONE
                : new Extent(
                        plus(length, other.length), plus(total, other.total), itemOfBoth(other));
    }

    private boolean isOne() {
        return length == 1 && element == null;
    }

    private @Nullable Extent itemOfBoth(Extent other) {
        return element == null && other.element == null ? null : item().or(other.item());
    }

    /// At most so many of its items.
    Extent first(long items) {
        return items >= length
                ? this
                : new Extent(items, Math.min(total, plus(1, times(items, item().total))), element);
    }

    /// How many lists and maps stand within each other.
    int depth() {
        return element == null ? 0 : 1 + element.depth();
    }

    static long plus(long one, long other) {
        return Math.min(MOST, one + other);
    }

    static long times(long one, long other) {
        return other != 0 && one > MOST / other ? MOST : Math.min(MOST, one * other);
    }
}

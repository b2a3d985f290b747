package paperkin.loader.cache;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a function says of short texts, remembered for the most recent ones. Its size is fixed: a
/// newcomer takes the place of another text with a like hash. Safe to share between threads without
/// any lock, since an entry never changes: at worst two threads compute the same value.
///
/// @param <V> a value that never changes either
public final class TextCache<V> {

    private static final int MANY_PLACES = 1 << 16;

    /// How many places a text may stand in.
    private static final int WAYS = 4;

    /// Longer texts hardly come again.
    private static final int LONGEST = 64;

    private final Function<String, V> function;

    private final @Nullable Entry<V>[] entries;

    /// @param function a pure function, safe to be called by several threads
    public TextCache(Function<String, V> function) {
        this(MANY_PLACES, function);
    }

    /// @param places for how many texts there is room, a power of two
    /// @param function a pure function, safe to be called by several threads
    @SuppressWarnings({"unchecked", "rawtypes"})
    public TextCache(int places, Function<String, V> function) {
        this.entries = new Entry[places];
        this.function = function;
    }

    /// The function's value for a text.
    public V get(String text) {
        return get(text, 0, text.length());
    }

    private record Entry<V>(String text, int hash, V value) {

        private boolean isOf(int hash, String whole, int start, int length) {
            return this.hash == hash && text.length() == length && whole.startsWith(text, start);
        }
    }

    /// The function's value for a part of a text.
    public V get(String whole, int start, int end) {
        if (end - start > LONGEST) {
            return function.apply(whole.substring(start, end));
        }
        int hash = hash(whole, start, end);
        for (int way = 0; way < WAYS; way++) {
            var entry = entries[place(hash, way)];
            if (entry != null && entry.isOf(hash, whole, start, end - start)) {
                return entry.value;
            }
        }
        return computed(whole.substring(start, end), hash);
    }

    /// Takes a free place or, for want of one, that of an older text.
    private V computed(String text, int hash) {
        var value = function.apply(text);
        int way = 0;
        while (way < WAYS && entries[place(hash, way)] != null) {
            way++;
        }
        entries[place(hash, way < WAYS ? way : victim(hash))] = new Entry<>(text, hash, value);
        return value;
    }

    /// Which of its places a text with this hash takes: as good as random.
    private static int victim(int hash) {
        return (hash >>> 24) % WAYS;
    }

    private int place(int hash, int way) {
        return (hash + way) & (entries.length - 1);
    }

    private static int hash(String whole, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + whole.charAt(i);
        }
        return hash ^ (hash >>> 16);
    }
}

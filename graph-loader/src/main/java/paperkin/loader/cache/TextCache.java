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

    /// An odd number whose bits are as good as random.
    private static final long MIXING = 0x9E3779B97F4A7C15L;

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

    /// A text and its value. Nearly all texts are words that fit into two numbers: these are told
    /// apart without a look at letters that lie elsewhere in memory, which is slower than all else.
    ///
    /// @param begin the first eight characters
    /// @param rest the length and the characters behind them
    /// @param text if it does not fit
    private record Entry<V>(long begin, long rest, @Nullable String text, V value) {

        /// @param fits whether the part of the whole fits into the two numbers
        private boolean isOf(
                long begin, long rest, boolean fits, String whole, int start, int length) {
            return this.begin == begin
                    && this.rest == rest
                    && (text == null
                            ? fits
                            : !fits && text.length() == length && whole.startsWith(text, start));
        }
    }

    /// The function's value for a part of a text.
    public V get(String whole, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return function.apply(whole.substring(start, end));
        }
        long begin = 0;
        long rest = length;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char letter = whole.charAt(i);
            letters |= letter;
            if (i - start < Long.BYTES) {
                begin = begin << Byte.SIZE | letter;
            } else {
                rest = rest << Byte.SIZE | letter;
            }
        }
        boolean fits = length < 2 * Long.BYTES && letters < 1 << Byte.SIZE;
        int hash = hash(begin, rest);
        for (int way = 0; way < WAYS; way++) {
            var entry = entries[place(hash, way)];
            if (entry != null && entry.isOf(begin, rest, fits, whole, start, length)) {
                return entry.value;
            }
        }
        String text = whole.substring(start, end);
        V value = function.apply(text);
        put(new Entry<>(begin, rest, fits ? null : text, value), hash);
        return value;
    }

    /// Takes a free place or, for want of one, that of an older text.
    private void put(Entry<V> entry, int hash) {
        int way = 0;
        while (way < WAYS && entries[place(hash, way)] != null) {
            way++;
        }
        entries[place(hash, way < WAYS ? way : victim(hash))] = entry;
    }

    /// Which of its places a text with this hash takes: as good as random.
    private static int victim(int hash) {
        return (hash >>> 24) % WAYS;
    }

    private int place(int hash, int way) {
        return (hash + way) & (entries.length - 1);
    }

    private static int hash(long begin, long rest) {
        long hash = (begin ^ Long.rotateLeft(rest * MIXING, Integer.SIZE)) * MIXING;
        hash = (hash ^ hash >>> Integer.SIZE) * MIXING;
        return (int) (hash >>> Integer.SIZE);
    }
}

package paperkin.loader.sequence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paperkin.loader.vector.WordVectors;

/// Names of which it is known what they usually are. Case and digits do not count: "bert" is BERT.
/// Safe to share between threads.
public final class KnownNames {

    private static final int LONGEST = 5;
    private static final int PLACES = 4;

    /// How many different marks there are.
    static final int MARKS = 64;

    private final Map<String, String> types;
    private final List<String> order;

    /// How many words the longest name has that begins with a word.
    private final Map<String, Integer> lengths = new HashMap<>();

    private KnownNames(Map<String, String> types) {
        this.types = Map.copyOf(types);
        this.order = types.values().stream().distinct().sorted().toList();
        if (order.size() * PLACES >= MARKS) {
            throw new IllegalArgumentException(
                    "Known names have at most %d types, found %s."
                            .formatted((MARKS - 1) / PLACES, order));
        }
        for (String name : types.keySet()) {
            String[] words = name.split(" ", -1);
            lengths.merge(words[0], Math.min(words.length, LONGEST), Math::max);
        }
    }

    /// Names in any case, with what each usually is.
    public static KnownNames of(Map<String, String> typesByName) {
        Map<String, String> types = new HashMap<>();
        typesByName.forEach((name, type) -> types.put(normal(name), type));
        return new KnownNames(types);
    }

    /// Lower case, words and hyphens parted by single spaces, as tokens are.
    private static String normal(String name) {
        return WordVectors.normal(name.toLowerCase(Locale.ROOT))
                .replaceAll("([-/])", " $1 ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// For each word, in its normal form, a number from 1 to [#MARKS] - 1 for the type of the known
    /// name it is in and its place there, of the first and then the longest name; 0 for others.
    int[] marks(List<String> words) {
        int[] marks = new int[words.size()];
        for (int start = 0; start < marks.length; start++) {
            int longest = lengths.getOrDefault(words.get(start), 0);
            StringBuilder name = new StringBuilder();
            int length = 0;
            int type = 0;
            for (int end = start; end < Math.min(marks.length, start + longest); end++) {
                name.append(end == start ? "" : " ").append(words.get(end));
                String found = types.get(name.toString());
                if (found != null) {
                    length = end + 1 - start;
                    type = order.indexOf(found);
                }
            }
            for (int i = start; i < start + length; i++) {
                marks[i] = marks[i] == 0 ? 1 + type * PLACES + place(i - start, length) : marks[i];
            }
        }
        return marks;
    }

    private static int place(int i, int length) {
        if (length == 1) {
            return 3;
        }
        if (i == 0) {
            return 0;
        }
        return i == length - 1 ? 2 : 1;
    }
}

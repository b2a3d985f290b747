package paperkin.cypher;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which of the known names somebody may have meant.
public final class Spelling {

    private Spelling() {}

    /// The known names that are spelt most alike, in any case, the nearest first.
    public static List<String> nearest(String name, Collection<String> known, int limit) {
        String lower = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(
                        Comparator.comparingInt(
                                each -> distance(lower, each.toLowerCase(Locale.ROOT))))
                .limit(limit)
                .toList();
    }

    /// How many letters must be put in, left out or exchanged to get from one name to the other
    /// (Levenshtein 1966).
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int[] row = new int[to.length() + 1];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int exchange = from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1;
                int oneMore = Math.min(above[column], row[column - 1]) + 1;
                row[column] = Math.min(oneMore, above[column - 1] + exchange);
            }
            above = row;
        }
        return above[to.length()];
    }
}

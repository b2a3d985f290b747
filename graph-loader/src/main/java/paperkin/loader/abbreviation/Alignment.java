package paperkin.loader.abbreviation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import paperkin.loader.abbreviation.Words.Word;

/// How well words spell out a short form: the cheapest way to find its letters in them, in order,
/// the last of them in the last word.
///
/// The letters of a short form stand at the starts of words, of hyphenated parts and at inner
/// capitals, less often within a word that gave its first letter, seldom elsewhere; stop words may
/// be passed over. Sohn, Comeau, Kim and Wilbur (2008, "Abbreviation definition identification
/// based on automatic precision estimates", table 1) rank such strategies; the order of the costs
/// here is theirs.
final class Alignment {

    /// Words that a short form may pass over.
    static final Set<String> STOP_WORDS =
            Set.of(
                    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on",
                    "or", "per", "the", "to", "via", "with");

    // Set on the training part of labelled acronyms; F1 there moves by less than 0.002 when any
    // one of them is changed by a third.
    private static final double INNER_CAPITAL = 0.1;
    private static final double NEXT_LETTER = 0.15;
    private static final double INNER_LETTER = 0.55;
    private static final double HEADLESS_WORD = 0.9;
    private static final double SKIPPED_STOP_WORD = 0.1;
    private static final double SKIPPED_PART = 0.5;
    private static final double SKIPPED_WORD = 1.0;
    private static final double SKIPPED_DIGIT = 0.5;

    private final String letters;
    private final List<Word> words;

    /// For each word and each letter, what it costs to find the letters from there on in the words
    /// from there on.
    private final double[][] costs;

    /// @param letters of the short form, lower case, at least one
    Alignment(String letters, List<Word> words) {
        this.letters = letters;
        this.words = words;
        this.costs = new double[words.size() + 1][letters.length() + 1];
        fill();
    }

    /// The cost of the words from this one on, which gives the first letter: 0 where every word
    /// gives its first letter and no other, infinite where they do not fit.
    double costFrom(int first) {
        var word = words.get(first);
        boolean fits = word.text().charAt(0) == letters.charAt(0) || isSpokenSign(word, 0);
        return fits ? matched(first, 0) : Double.POSITIVE_INFINITY;
    }

    private void fill() {
        for (double[] row : costs) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        int n = letters.length();
        costs[words.size()][n] = 0;
        for (int k = n - 1; k >= 0 && isDigit(k); k--) {
            costs[words.size()][k] = costs[words.size()][k + 1] + SKIPPED_DIGIT;
        }
        for (int w = words.size() - 1; w >= 0; w--) {
            for (int k = n - 1; k >= 0; k--) {
                double skipped = skipCost(words.get(w)) + costs[w + 1][k];
                double withoutDigit =
                        isDigit(k) ? costs[w][k + 1] + SKIPPED_DIGIT : Double.POSITIVE_INFINITY;
                costs[w][k] = Math.min(Math.min(skipped, withoutDigit), matched(w, k));
            }
        }
    }

    /// The cheapest way in which this word gives one letter or more, from `k` on.
    private double matched(int w, int k) {
        var word = words.get(w);
        double best = isSpokenSign(word, k) ? costs[w + 1][k + 1] : Double.POSITIVE_INFINITY;
        double cost = 0;
        int last = -1;
        for (int next = k; next < letters.length(); next++) {
            int found = word.text().indexOf(letters.charAt(next), last + 1);
            if (found < 0) {
                break;
            }
            cost += letterCost(word, last, found);
            last = found;
            best = Math.min(best, cost + costs[w + 1][next + 1]);
        }
        return best;
    }

    private static double letterCost(Word word, int last, int found) {
        if (found == 0) {
            return 0;
        }
        if (word.hasCapitalInside(found)) {
            return last < 0 ? SKIPPED_PART : INNER_CAPITAL;
        }
        if (last < 0) {
            return HEADLESS_WORD;
        }
        return found == last + 1 ? NEXT_LETTER : INNER_LETTER;
    }

    private static double skipCost(Word word) {
        if (STOP_WORDS.contains(word.text())) {
            return SKIPPED_STOP_WORD;
        }
        return word.isJoined() ? SKIPPED_PART : SKIPPED_WORD;
    }

    private boolean isDigit(int k) {
        return Character.isDigit(letters.charAt(k));
    }

    /// `2` stands for "to" or "two", `X` for "cross".
    private boolean isSpokenSign(Word word, int k) {
        return switch (letters.charAt(k)) {
            case '2' -> word.text().equals("to") || word.text().equals("two");
            case '3' -> word.text().equals("three");
            case '4' -> word.text().equals("for") || word.text().equals("four");
            case 'x' -> word.text().equals("cross");
            default -> false;
        };
    }
}

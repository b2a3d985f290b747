package paperkin.loader.abbreviation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paperkin.loader.abbreviation.Words.Word;

/// Finds the words beside a short form that spell it best.
final class LongFormSearch {

    private static final String BREAKS = ";:()[]=\n\"“”";
    private static final String STOPS = ".!?";
    private static final int MOST_CHARACTERS = 160;

    /// "integer linear programming-based (ILP)": what a hyphen may hang on to a long form.
    private static final Set<String> TAILS =
            Set.of("aware", "based", "driven", "form", "forms", "like", "only", "style", "type");

    private static final int MOST_TRAILING = 3;
    private static final double TRAILING_TAIL = 0.5;
    private static final double TRAILING_WORD = 1.0;
    private static final double ODD_START = 0.6;
    private static final double ODD_END = 0.6;

    private final String text;

    LongFormSearch(String text) {
        this.text = text;
    }

    /// A long form and how well it fits.
    ///
    /// @param cost see [Alignment]
    record Found(int start, int end, double cost) {

        private static final Comparator<Found> BEST =
                Comparator.comparingDouble(Found::cost)
                        .thenComparing(Found::end, Comparator.reverseOrder())
                        .thenComparing(Found::start, Comparator.reverseOrder());
    }

    /// The long form that ends right before an offset, or a few words before it.
    Optional<Found> before(ShortForm shortForm, int end) {
        var words = Words.of(text, clauseStart(end), end);
        int surplus = Math.max(0, words.size() - mostWords(shortForm));
        return endingInside(shortForm, words.subList(surplus, words.size())).min(Found.BEST);
    }

    private int clauseStart(int end) {
        int start = end;
        while (start > Math.max(0, end - MOST_CHARACTERS) && !isBreak(start - 1, end)) {
            start--;
        }
        return start;
    }

    private boolean isBreak(int i, int end) {
        char c = text.charAt(i);
        return BREAKS.indexOf(c) >= 0
                || (STOPS.indexOf(c) >= 0
                        && i + 1 < end
                        && Character.isWhitespace(text.charAt(i + 1)));
    }

    /// The long form that begins with the first word between two offsets.
    Optional<Found> between(ShortForm shortForm, int start, int end) {
        var all = Words.of(text, start, Math.min(end, start + MOST_CHARACTERS));
        var words = all.subList(0, Math.min(all.size(), mostWords(shortForm)));
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(last -> words.subList(0, last))
                .map(begin -> found(new Alignment(shortForm.letters(), begin), begin, 0))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Found::cost));
    }

    /// At most min(n + 5, 2 n) words for n letters (Schwartz and Hearst 2003, section 3.1), and two
    /// more for the parts of hyphenated words.
    private static int mostWords(ShortForm shortForm) {
        int n = shortForm.letters().length();
        return Math.min(n + 5, 2 * n) + 2;
    }

    private static Stream<Found> endingInside(ShortForm shortForm, List<Word> words) {
        Stream<Found> found = Stream.empty();
        double trailing = 0;
        int end = words.size();
        for (int last = end; last > Math.max(0, words.size() - MOST_TRAILING); last--) {
            found =
                    Stream.concat(
                            found, endingWith(shortForm, words, new Ending(last, end, trailing)));
            var word = words.get(last - 1);
            // The second half of a word, "net- work", is part of the long form in any case.
            end = word.isJoined() && !TAILS.contains(word.text()) ? end : last - 1;
            trailing += word.isJoined() ? TRAILING_TAIL : TRAILING_WORD;
        }
        return found;
    }

    /// Where a long form ends.
    ///
    /// @param spelling index after the last word that gives a letter
    /// @param last index after its last word
    /// @param cost of the words that give none
    private record Ending(int spelling, int last, double cost) {}

    private static Stream<Found> endingWith(ShortForm shortForm, List<Word> words, Ending ending) {
        var spelling = words.subList(0, ending.spelling());
        var alignment = new Alignment(shortForm.letters(), spelling);
        int end = words.get(ending.last() - 1).end();
        return IntStream.range(0, spelling.size())
                .mapToObj(first -> found(alignment, spelling, first))
                .flatMap(Optional::stream)
                .map(found -> new Found(found.start(), end, found.cost() + ending.cost()));
    }

    private static Optional<Found> found(Alignment alignment, List<Word> words, int first) {
        double cost = alignment.costFrom(first) + startCost(words, first) + endCost(words);
        return Double.isInfinite(cost)
                ? Optional.empty()
                : Optional.of(new Found(words.get(first).start(), words.getLast().end(), cost));
    }

    /// A long form seldom begins with a stop word or within a hyphenated word, but `in-domain`
    /// does.
    private static double startCost(List<Word> words, int first) {
        var word = words.get(first);
        boolean inDomain = first + 1 < words.size() && words.get(first + 1).isJoined();
        boolean stops = Alignment.STOP_WORDS.contains(word.text()) && !inDomain;
        return word.isJoined() || stops ? ODD_START : 0;
    }

    private static double endCost(List<Word> words) {
        return Alignment.STOP_WORDS.contains(words.getLast().text()) ? ODD_END : 0;
    }
}

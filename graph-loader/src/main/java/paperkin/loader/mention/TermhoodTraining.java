package paperkin.loader.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Learns the weights of [Termhood] from papers without labels, by counting. A phrase of an
/// abstract counts once per paper, as salient if the title has the same words or the abstract the
/// same phrase again. Not safe to share between threads.
public final class TermhoodTraining {

    private static final String HEADER =
            "# How much a word makes a term: log-odds in tenths as head, as modifier and alone.";

    /// Words in fewer phrases than this, in all three places together, are left out.
    private static final int FEWEST = 20;

    /// Phrases of average salience that every word is given beforehand.
    private static final double PRIOR = 10;

    private final NounPhraseFinder phrases = new NounPhraseFinder(Termhood.NONE);
    private final Map<String, Places> places = new HashMap<>();
    private final Tally multiword = new Tally();
    private final Tally single = new Tally();

    /// Counts the phrases of one paper.
    public void add(List<Passage> paper) {
        var title = new StringBuilder(" ");
        var counts = new HashMap<List<String>, Integer>();
        for (Passage passage : paper) {
            if (passage.field() == Field.TITLE) {
                var tokens = passage.sentence().tokens();
                title.append(text(NounPhraseFinder.words(tokens, 0, tokens.size())));
            } else {
                phrases.find(List.of(passage))
                        .forEach(phrase ->
                                counts.merge(NounPhraseFinder.words(phrase), 1, Integer::sum));
            }
        }
        counts.forEach(
                (words, count) -> add(words, count > 1 || title.indexOf(" " + text(words)) >= 0));
    }

    /// A comment, then one line per word, in alphabetical order: the word and its weights as head,
    /// as modifier and alone, in tenths.
    public Stream<String> lines() {
        return Stream.concat(
                Stream.of(HEADER),
                new TreeMap<>(places)
                        .entrySet().stream()
                                .filter(word -> word.getValue().phrases() >= FEWEST)
                                .map(word -> word.getKey() + weights(word.getValue())));
    }

    private void add(List<String> words, boolean salient) {
        if (words.size() == 1) {
            single.add(salient);
            of(words.getFirst()).alone.add(salient);
            return;
        }
        multiword.add(salient);
        of(words.getLast()).head.add(salient);
        for (String word : new HashSet<>(words.subList(0, words.size() - 1))) {
            of(word).modifier.add(salient);
        }
    }

    private Places of(String word) {
        return places.computeIfAbsent(word, _ -> new Places());
    }

    private String weights(Places word) {
        return String.format(
                Locale.ROOT,
                "\t%d\t%d\t%d",
                tenths(word.head.logOdds(multiword)),
                tenths(word.modifier.logOdds(multiword)),
                tenths(word.alone.logOdds(single)));
    }

    private static long tenths(double logOdds) {
        return Math.round(logOdds * 10);
    }

    private static String text(List<String> words) {
        return String.join(" ", words) + " ";
    }

    private static final class Places {
        private final Tally head = new Tally();
        private final Tally modifier = new Tally();
        private final Tally alone = new Tally();

        private int phrases() {
            return head.phrases + modifier.phrases + alone.phrases;
        }
    }

    /// How many phrases were seen, and how many of them salient.
    private static final class Tally {
        private int phrases;
        private int salient;

        private void add(boolean isSalient) {
            phrases++;
            salient += isSalient ? 1 : 0;
        }

        /// Against the average of all, towards which few phrases are drawn.
        private double logOdds(Tally all) {
            double average = all.share(0, 0.5);
            return odds(share(PRIOR, average)) - odds(average);
        }

        private double share(double prior, double average) {
            double total = phrases + prior;
            return total == 0 ? average : (salient + prior * average) / total;
        }

        private static double odds(double share) {
            return Math.log(share / (1 - share));
        }
    }
}

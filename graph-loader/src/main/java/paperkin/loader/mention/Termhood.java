package paperkin.loader.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paperkin.loader.LoaderException;

/// How much a word makes a noun phrase a term, learnt from what authors come back to: a phrase of
/// an abstract is salient if its own title has it or the abstract repeats it, and a word is as
/// telling as the phrases with it are salient ([TermhoodTraining]). "Distillation" ends phrases
/// that papers return to, "insight" ends phrases that pass by.
///
/// A word has three weights, natural log-odds against the average phrase: as the last word of a
/// phrase, as one before it, and alone. What the corpora hardly know weighs 0.
final class Termhood {

    /// Knows no word.
    static final Termhood NONE = new Termhood(Map.of());

    private static final String RESOURCE = "/paperkin/word-termhood.tsv";
    private static final Weights UNKNOWN = new Weights(0, 0, 0);

    private final Map<String, Weights> weights;

    private Termhood(Map<String, Weights> weights) {
        this.weights = Map.copyOf(weights);
    }

    /// Reads the weights shipped with the code.
    static Termhood load() {
        return parse(WordLists.lines(RESOURCE));
    }

    /// Reads tab-separated lines: a word and its weights as head, as modifier and alone, in tenths.
    ///
    /// @throws LoaderException if a line is not of that shape
    static Termhood parse(List<String> lines) {
        var weights = new HashMap<String, Weights>();
        for (String line : lines.stream().filter(line -> !line.startsWith("#")).toList()) {
            var columns = line.split("\t", -1);
            try {
                weights.put(
                        columns[0],
                        new Weights(tenths(columns[1]), tenths(columns[2]), tenths(columns[3])));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new LoaderException(
                        "A line of word weights needs a word and three numbers, found \""
                                + line
                                + "\".",
                        e);
            }
        }
        return new Termhood(weights);
    }

    /// The log-odds that a phrase is salient, 0 for the average one: its last word's weight and the
    /// mean of those before.
    ///
    /// @param words in lower case and the singular, at least one
    double logOdds(List<String> words) {
        if (words.size() == 1) {
            return of(words.getFirst()).alone;
        }
        double modifiers = 0;
        for (String word : words.subList(0, words.size() - 1)) {
            modifiers += of(word).modifier;
        }
        return of(words.getLast()).head + modifiers / (words.size() - 1);
    }

    private Weights of(String word) {
        return weights.getOrDefault(word, UNKNOWN);
    }

    private static double tenths(String text) {
        return Integer.parseInt(text) / 10.0;
    }

    private record Weights(double head, double modifier, double alone) {}
}

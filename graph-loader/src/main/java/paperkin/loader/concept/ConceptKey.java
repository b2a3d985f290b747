package paperkin.loader.concept;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import paperkin.loader.text.Inflection;

/// What is left of a surface form when the ways to write the same thing are evened out: case,
/// accents, LaTeX and other signs, hyphens and dashes, British spelling, plurals, and prefixes and
/// numbers that stand apart or joined. Two surface forms with the same key name the same concept.
///
/// `Kullback--Leibler divergences`, `Kullback-Leibler Divergence` → `kullback leibler divergence`;
/// `pre-training`, `Pretraining` → `pretraining`; `CIFAR 10`, `CIFAR-10` → `cifar10`; `$\ell_1$
/// norm`, `L1-norm` → `l1 norm`.
public final class ConceptKey {

    private static final Set<String> PREFIXES =
            Set.of(
                    "pre", "non", "multi", "semi", "anti", "sub", "over", "under", "hyper", "super",
                    "meta", "auto", "bi", "uni", "inter", "intra", "micro", "macro", "quasi",
                    "pseudo", "post", "mini", "spatio", "de", "re", "co", "un", "data", "fine");

    /// After these the second word joins only where it makes one known word: `data set`, but `data
    /// mining`.
    private static final Map<String, String> ONLY_BEFORE = Map.of("data", "set", "fine", "tun");

    private ConceptKey() {}

    /// The key of a surface form: lower-case words with one space between, empty if it holds no
    /// letter or digit.
    public static String of(CharSequence surface) {
        return String.join(" ", joined(words(surface)));
    }

    private static List<String> words(CharSequence written) {
        CharSequence surface = SpokenSymbols.spelled(written);
        var text =
                Normalizer.isNormalized(surface, Normalizer.Form.NFKD)
                        ? surface
                        : Normalizer.normalize(surface, Normalizer.Form.NFKD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isSilent(text, i)) {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    /// Accents, subscripts and braces (`D_{KL}`), and the apostrophe of a possessive do not end a
    /// word.
    private static boolean isSilent(CharSequence text, int i) {
        char c = text.charAt(i);
        return "_{}^\"'’".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(evened(word.toString()));
            word.setLength(0);
        }
    }

    /// A capital S at the end belongs to an acronym (`TTS`), a small one after a capital is a
    /// plural (`GPUs`).
    private static String evened(String word) {
        var lower = Inflection.american(word.toLowerCase(Locale.ROOT));
        if (word.endsWith("S")) {
            return lower;
        }
        int last = word.length() - 1;
        boolean isAcronymPlural =
                last > 1
                        && word.charAt(last) == 's'
                        && Character.isUpperCase(word.charAt(last - 1));
        return isAcronymPlural ? lower.substring(0, last) : Inflection.singular(lower);
    }

    private static List<String> joined(List<String> words) {
        var joined = new ArrayList<String>(words.size());
        for (String word : words) {
            var last = joined.isEmpty() ? "" : joined.getLast();
            if (!last.isEmpty() && (isPrefix(last, word) || isNumberOf(last, word))) {
                joined.set(joined.size() - 1, last + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isPrefix(String first, String second) {
        return PREFIXES.contains(first)
                && second.length() > 2
                && second.startsWith(ONLY_BEFORE.getOrDefault(first, ""));
    }

    private static boolean isNumberOf(String name, String number) {
        return Character.isDigit(number.charAt(0))
                && !Character.isDigit(name.charAt(name.length() - 1));
    }

    /// Whether the last word of a surface form may become one with a word behind a space: a prefix,
    /// and a LaTeX command, which ends with the spaces behind it.
    ///
    /// @param key the form's key
    static boolean joinsNext(String surface, String key) {
        return PREFIXES.contains(key.substring(key.lastIndexOf(' ') + 1))
                || surface.indexOf('\\') >= 0;
    }

    /// The id of a concept that is called so.
    public static String id(CharSequence label) {
        return slug(of(label));
    }

    /// The key as an id: its words joined by hyphens.
    static String slug(String key) {
        return key.replace(' ', '-');
    }
}

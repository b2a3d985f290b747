package paperkin.loader.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// English endings that do not change what a term means: plurals and British spelling.
public final class Inflection {

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("minima", "minimum"),
                    Map.entry("maxima", "maximum"),
                    Map.entry("optima", "optimum"),
                    Map.entry("indices", "index"),
                    Map.entry("matrices", "matrix"),
                    Map.entry("vertices", "vertex"),
                    Map.entry("corpora", "corpus"),
                    Map.entry("spectra", "spectrum"),
                    Map.entry("criteria", "criterion"),
                    Map.entry("phenomena", "phenomenon"),
                    Map.entry("hypotheses", "hypothesis"),
                    Map.entry("analyses", "analysis"),
                    Map.entry("bases", "basis"),
                    Map.entry("biases", "bias"),
                    Map.entry("lenses", "lens"),
                    Map.entry("axes", "axis"),
                    Map.entry("equilibria", "equilibrium"),
                    Map.entry("ontologies", "ontology"),
                    Map.entry("movies", "movie"),
                    Map.entry("series", "series"),
                    Map.entry("species", "species"),
                    Map.entry("lens", "lens"),
                    Map.entry("bayes", "bayes"),
                    Map.entry("hypothesis", "hypothesis"));
    private static final List<String> NOT_PLURAL = List.of("ss", "us", "is", "as", "os");
    private static final List<String> ADDS_ES = List.of("ches", "shes", "sses", "xes", "zzes");

    /// Spellings that differ by rule. A word is only compared with those whose letters it holds.
    private static final List<Spelling> BRITISH =
            List.of(
                    new Spelling(
                            "is",
                            "(\\w*(?:al|im|er|il|or|um|an|on|ar|ent|et|at|ect))is(e|ed|es|ing|er|ers|ation|ations)",
                            "$1iz$2"),
                    new Spelling("ys", "(anal|catal|paral)ys(e|ed|er|ers|ing)", "$1yz$2"),
                    new Spelling(
                            "our",
                            "(behavi|neighb|col|fav|flav|hon|lab|rum|hum|tum|arm|harb|endeav|vap)our(\\w*)",
                            "$1or$2"),
                    new Spelling(
                            "ll",
                            "(\\w*(?:model|label|signal|travel|channel|tunnel|cancel|level))l(ed|ing|er|ers)",
                            "$1$2"),
                    new Spelling("logue", "(dia|cata|ana)logue(s?)", "$1log$2"),
                    new Spelling("tre", "(cen|fil|theat|me|li)tre(s?)", "$1ter$2"),
                    new Spelling("ence", "(def|lic|off)ence(s?)", "$1ense$2"));

    private static final Map<String, String> BRITISH_WORDS =
            Map.ofEntries(
                    Map.entry("centred", "centered"),
                    Map.entry("fibre", "fiber"),
                    Map.entry("fibres", "fibers"),
                    Map.entry("grey", "gray"),
                    Map.entry("programme", "program"),
                    Map.entry("programmes", "programs"),
                    Map.entry("judgement", "judgment"),
                    Map.entry("judgements", "judgments"),
                    Map.entry("artefact", "artifact"),
                    Map.entry("artefacts", "artifacts"));

    /// @param letters that every such word holds
    private record Spelling(String letters, Pattern british, String american) {

        Spelling(String letters, String british, String american) {
            this(letters, Pattern.compile(british), american);
        }
    }

    private Inflection() {}

    /// The American spelling of a lower-case word: `regularisation` → `regularization`.
    public static String american(String word) {
        var known = BRITISH_WORDS.get(word);
        if (known != null) {
            return known;
        }
        for (Spelling spelling : BRITISH) {
            if (word.contains(spelling.letters)) {
                var british = spelling.british.matcher(word);
                if (british.matches()) {
                    return british.replaceFirst(spelling.american);
                }
            }
        }
        return word;
    }

    /// The singular of a lower-case word: `networks` → `network`, but `loss`, `bias` and `analysis`
    /// as they are.
    public static String singular(String word) {
        var known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 3 || !word.endsWith("s") || endsWithOneOf(NOT_PLURAL, word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean addsTwo = endsWithOneOf(ADDS_ES, word);
        return word.substring(0, word.length() - (addsTwo ? 2 : 1));
    }

    private static boolean endsWithOneOf(List<String> endings, String word) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}

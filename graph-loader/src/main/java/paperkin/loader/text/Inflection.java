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
    private static final Pattern BRITISH =
            Pattern.compile(
                    "(\\w*(?:al|im|er|il|or|um|an|on|ar|ent|et|at|ect))is(e|ed|es|ing|er|ers|ation|ations)");
    private static final List<String> BRITISH_ENDINGS =
            List.of("ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations");
    private static final Map<String, String> BRITISH_WORDS =
            Map.ofEntries(
                    Map.entry("modelling", "modeling"),
                    Map.entry("labelling", "labeling"),
                    Map.entry("labelled", "labeled"),
                    Map.entry("unlabelled", "unlabeled"),
                    Map.entry("travelling", "traveling"),
                    Map.entry("behaviour", "behavior"),
                    Map.entry("behavioural", "behavioral"),
                    Map.entry("neighbour", "neighbor"),
                    Map.entry("neighbours", "neighbors"),
                    Map.entry("neighbourhood", "neighborhood"),
                    Map.entry("colour", "color"),
                    Map.entry("centre", "center"),
                    Map.entry("grey", "gray"),
                    Map.entry("judgement", "judgment"),
                    Map.entry("artefact", "artifact"),
                    Map.entry("artefacts", "artifacts"));

    private Inflection() {}

    /// The American spelling of a lower-case word: `regularisation` → `regularization`.
    public static String american(String word) {
        var known = BRITISH_WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (!word.contains("is") || !endsWithOneOf(BRITISH_ENDINGS, word)) {
            return word;
        }
        var british = BRITISH.matcher(word);
        return british.matches() ? british.group(1) + "iz" + british.group(2) : word;
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

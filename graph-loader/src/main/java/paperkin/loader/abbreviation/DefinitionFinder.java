package paperkin.loader.abbreviation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import paperkin.loader.abbreviation.LongFormSearch.Found;

/// Finds where a text defines short forms: `long form (SF)`, `SF (long form)`, `SF = long form`,
/// `SF: long form`, `SF stands for long form`, `SF, short for long form`.
///
/// The places are those of Schwartz and Hearst (2003, "A simple algorithm for identifying
/// abbreviation definitions in biomedical text", section 3) and some more; which words belong to a
/// long form is for [Alignment] to say.
final class DefinitionFinder {

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}&+./_-]{0,13}(?:['’]s)?";
    private static final Pattern GROUP = Pattern.compile("[(\\[]([^()\\[\\]]{1,150})[)\\]]");
    private static final Pattern LEAD =
            Pattern.compile(
                    "\\s*(?:or|i\\.e\\.,?|e\\.g\\.,?|henceforth|hereafter|called|abbreviated(?: as)?|aka)?\\s*[\"'“‘`*]*\\s*");

    /// The first word inside parentheses, and what may follow it there.
    private static final Pattern FIRST_WORD =
            Pattern.compile(
                    "([^,;:=\\s\"'”’]+(?:['’](?:s|\\d\\d)\\b)?)\\s*(?:$|[\"'”’,;:]|or\\s|for\\s)");

    private static final Pattern WORD_BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(" + NAME + ")[\"'”’]*\\s*$");
    private static final int BEFORE = 30;
    private static final Pattern EQUATION =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])("
                            + NAME
                            + ")\\.?\\s{0,3}(?:=|:|,? (?:stands|stand|standing|short) for|--|–|-(?=\\s)|(?<=\\s)-)"
                            + "\\s{0,3}[\"'“‘`]{0,2}(\\p{L}[^,;:.=()\\[\\]\"”]{1,150})");

    private static final Pattern SAYS_SO = Pattern.compile("=|for");

    /// Behind a whole noun phrase: a sign, or a word that begins another one.
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\s*(?:$|[,;:.?!()\\[\\]=\"”]|[-–—]+\\s|(?:and|as|at|by|for|from|in|is|of|on|over|that|the|to|under|using|via|which|with)\\s)");

    /// An equation says less surely than parentheses that it is a definition.
    private static final double IN_EQUATION = 0.8;

    private final String text;
    private final LongFormSearch search;

    private DefinitionFinder(String text) {
        this.text = text;
        this.search = new LongFormSearch(text);
    }

    /// The definitions in a text: those with parentheses, then the others.
    static List<Definition> find(String text) {
        var finder = new DefinitionFinder(text);
        var found = new ArrayList<Definition>();
        finder.addInParentheses(found);
        finder.addEquations(found);
        return found;
    }

    private void addInParentheses(List<Definition> found) {
        var group = GROUP.matcher(text);
        while (group.find()) {
            int end = group.end(1);
            var lead = LEAD.matcher(text).region(group.start(1), end);
            int start = lead.lookingAt() ? lead.end() : group.start(1);
            behindLongForm(group.start(), start, end)
                    .or(() -> behindShortForm(group.start(), start, end))
                    .ifPresent(found::add);
        }
    }

    private void addEquations(List<Definition> found) {
        var equation = EQUATION.matcher(text);
        int from = 0;
        while (equation.find(from)) {
            from = equation.end(1);
            var shortForm = new ShortForm(equation.start(1), undotted(equation.group(1)));
            boolean saysSo = SAYS_SO.matcher(text).region(from, equation.start(2)).find();
            Optional.of(shortForm)
                    .filter(ShortForm::isPossible)
                    .flatMap(form -> search.between(form, equation.start(2), equation.end(2)))
                    .filter(longForm -> fits(shortForm, longForm, IN_EQUATION))
                    .filter(longForm -> saysSo || isWhole(longForm))
                    .map(longForm -> definition(shortForm, longForm))
                    .ifPresent(found::add);
        }
    }

    /// `long form (SF)`, `long form (SF, see above)`.
    private Optional<Definition> behindLongForm(int open, int start, int end) {
        var word = FIRST_WORD.matcher(text).region(start, end);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        var shortForm = new ShortForm(start, undotted(word.group(1)));
        return Optional.of(shortForm)
                .filter(ShortForm::isPossible)
                .flatMap(form -> search.before(form, open))
                .filter(longForm -> fits(shortForm, longForm, 1))
                .map(longForm -> definition(shortForm, longForm));
    }

    /// `SF (long form)`, `SF (long form, see above)`.
    private Optional<Definition> behindShortForm(int open, int start, int end) {
        int from = Math.max(0, open - BEFORE);
        var word = WORD_BEFORE.matcher(text.substring(from, open));
        if (!word.find()) {
            return Optional.empty();
        }
        var shortForm = new ShortForm(from + word.start(1), word.group(1));
        return Optional.of(shortForm)
                .filter(ShortForm::isPossible)
                .flatMap(form -> search.between(form, start, firstSign(start, end)))
                .filter(longForm -> fits(shortForm, longForm, 1))
                .map(longForm -> definition(shortForm, longForm));
    }

    /// "BEACON: Benchmark for Comprehensive Evaluation": a title begins with many a word that a
    /// name has letters of.
    private boolean isWhole(Found longForm) {
        return AFTER.matcher(text).region(longForm.end(), text.length()).lookingAt();
    }

    private int firstSign(int start, int end) {
        int sign = start;
        while (sign < end && ",;:=".indexOf(text.charAt(sign)) < 0) {
            sign++;
        }
        return sign;
    }

    /// Whether the words are longer and spell the short form well enough. More letters leave less
    /// to chance, so they may cost more; a form without capitals of its own may cost half as much.
    private boolean fits(ShortForm shortForm, Found longForm, double share) {
        int n = shortForm.letters().length();
        double limit = n == 1 ? 0 : 1.1 + 0.35 * n;
        double shape = shortForm.hasInnerCapital() ? 1 : 0.5;
        return longForm.cost() <= limit * shape * share && isLonger(shortForm, longForm);
    }

    private boolean isLonger(ShortForm shortForm, Found longForm) {
        int length = longForm.end() - longForm.start();
        var words = text.substring(longForm.start(), longForm.end());
        return length > shortForm.text().length()
                || (length == shortForm.text().length()
                        && shortForm.capitals() > ShortForm.capitals(words));
    }

    private static Definition definition(ShortForm shortForm, Found longForm) {
        return new Definition(shortForm, longForm.start(), longForm.end());
    }

    /// `Sent` of `Sent.`, but `U.S.` as it is.
    private static String undotted(String word) {
        int last = word.length() - 1;
        return last > 0 && word.indexOf('.') == last ? word.substring(0, last) : word;
    }
}

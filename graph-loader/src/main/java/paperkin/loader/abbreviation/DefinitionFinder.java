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

    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(" + NAME + ")[.,]?\\s{0,3}$");
    private static final Pattern NAME_STANDS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])("
                            + NAME
                            + "),?\\s{0,3}(?:stands|stand|standing|short)\\s$");
    private static final Pattern LONG_FORM_AFTER =
            Pattern.compile("\\s{0,3}[\"'“‘`]{0,2}(\\p{L}[^,;:.=()\\[\\]\"”]{1,150})");

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
        for (int i = 1; i < text.length() - 1; i++) {
            switch (text.charAt(i)) {
                case '=' -> addEquation(nameBefore(i, NAME_BEFORE), i + 1, false, found);
                case ':', '–' -> addEquation(nameBefore(i, NAME_BEFORE), i + 1, true, found);
                case '-' -> {
                    if (isDash(i)) {
                        addEquation(nameBefore(i, NAME_BEFORE), i + 2, true, found);
                    }
                }
                case 'f' -> {
                    if (text.startsWith(" for ", i - 1)) {
                        addEquation(nameBefore(i, NAME_STANDS), i + 3, false, found);
                    }
                }
                default -> {}
            }
        }
    }

    /// `--`, or a hyphen between spaces.
    private boolean isDash(int i) {
        return text.charAt(i + 1) == '-'
                || (text.charAt(i + 1) == ' ' && text.charAt(i - 1) == ' ');
    }

    /// @param onlyWhole whether the sign before may mean other things, so that the long form must
    ///   be a whole noun phrase
    private void addEquation(
            Optional<ShortForm> name, int start, boolean onlyWhole, List<Definition> found) {
        if (name.isEmpty()) {
            return;
        }
        var after = LONG_FORM_AFTER.matcher(text).region(start, text.length());
        if (after.lookingAt()) {
            equation(name.get(), after.start(1), after.end(1))
                    .filter(equation -> !onlyWhole || isWhole(equation))
                    .ifPresent(found::add);
        }
    }

    private Optional<Definition> equation(ShortForm shortForm, int start, int end) {
        return search.between(shortForm, start, end)
                .filter(longForm -> fits(shortForm, longForm, IN_EQUATION))
                .map(longForm -> definition(shortForm, longForm));
    }

    /// The word right before an offset, if it may be a short form.
    private Optional<ShortForm> nameBefore(int offset, Pattern pattern) {
        int from = Math.max(0, offset - BEFORE);
        var name = pattern.matcher(text.substring(from, offset));
        return name.find()
                ? Optional.of(new ShortForm(from + name.start(1), undotted(name.group(1))))
                        .filter(ShortForm::isPossible)
                : Optional.empty();
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
        return nameBefore(open, WORD_BEFORE)
                .flatMap(shortForm ->
                        search.between(shortForm, start, firstSign(start, end))
                                .filter(longForm -> fits(shortForm, longForm, 1))
                                .map(longForm -> definition(shortForm, longForm)));
    }

    /// "BEACON: Benchmark for Comprehensive Evaluation": a title begins with many a word that a
    /// name has letters of.
    private boolean isWhole(Definition definition) {
        return AFTER.matcher(text).region(definition.longEnd(), text.length()).lookingAt();
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

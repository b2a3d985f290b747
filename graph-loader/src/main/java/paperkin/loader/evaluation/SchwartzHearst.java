package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperkin.loader.abbreviation.AbbreviationSpans;
import paperkin.loader.abbreviation.AbbreviationSpans.Span;

/// The algorithm of Schwartz and Hearst (2003, "A simple algorithm for identifying abbreviation
/// definitions in biomedical text") and nothing else: the baseline for what we find.
final class SchwartzHearst {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]+)\\)");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\S+)\\s*$");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private SchwartzHearst() {}

    /// The pairs that a text defines: `long form (short form)` or `short form (long form)`.
    static AbbreviationSpans find(String text) {
        List<Span> shortForms = new ArrayList<>();
        List<Span> longForms = new ArrayList<>();
        Matcher parentheses = PARENTHESES.matcher(text);
        while (parentheses.find()) {
            Span inside = inside(text, parentheses.start(1), parentheses.end(1));
            Span before = new Span(0, parentheses.start());
            if (isShortForm(text.substring(inside.start(), inside.end()))) {
                define(text, inside, before, shortForms, longForms);
            } else {
                Matcher word = WORD_BEFORE.matcher(text).region(0, parentheses.start());
                if (word.find() && isShortForm(word.group(1))) {
                    Span shortForm = new Span(word.start(1), word.end(1));
                    Span all = new Span(parentheses.start(1), parentheses.end(1));
                    define(text, shortForm, all, shortForms, longForms);
                }
            }
        }
        return new AbbreviationSpans(shortForms, longForms);
    }

    /// What stands in parentheses up to a comma or semicolon (section 3.1).
    private static Span inside(String text, int start, int end) {
        int stop = start;
        while (stop < end && text.charAt(stop) != ',' && text.charAt(stop) != ';') {
            stop++;
        }
        return new Span(start, stop);
    }

    /// Two words at most, two to ten characters, a letter among them, the first a letter or digit.
    private static boolean isShortForm(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.strip().split("\\s+", -1).length <= 2
                && text.codePoints().anyMatch(Character::isLetter)
                && Character.isLetterOrDigit(text.charAt(0));
    }

    private static void define(
            String text,
            Span shortForm,
            Span searched,
            List<Span> shortForms,
            List<Span> longForms) {
        String letters = text.substring(shortForm.start(), shortForm.end());
        String stretch = text.substring(searched.start(), searched.end()).stripTrailing();
        int first = firstCandidate(stretch, letters.length());
        bestStart(letters, stretch.substring(first))
                .ifPresent(start -> {
                    String longForm = stretch.substring(first + start);
                    if (longForm.length() > letters.length() && !longForm.contains(letters + " ")) {
                        int from = searched.start() + first + start;
                        shortForms.add(shortForm);
                        longForms.add(new Span(from, from + longForm.length()));
                    }
                });
    }

    /// Where the last min(n + 5, 2 n) words begin, for a short form of n characters.
    private static int firstCandidate(String stretch, int length) {
        int words = Math.min(length + 5, length * 2);
        int position = stretch.length();
        while (position > 0 && words > 0) {
            position--;
            words -= Character.isWhitespace(stretch.charAt(position)) ? 1 : 0;
        }
        return words == 0 ? position + 1 : position;
    }

    /// Their figure 1: from right to left each letter or digit of the short form, the first at the
    /// beginning of a word.
    private static OptionalInt bestStart(String shortForm, String longForm) {
        int position = longForm.length() - 1;
        for (int s = shortForm.length() - 1; s >= 0; s--) {
            char wanted = Character.toLowerCase(shortForm.charAt(s));
            if (Character.isLetterOrDigit(wanted)) {
                while (position >= 0 && !fits(longForm, position, wanted, s == 0)) {
                    position--;
                }
                if (position < 0) {
                    return OptionalInt.empty();
                }
                position--;
            }
        }
        return OptionalInt.of(longForm.lastIndexOf(' ', position) + 1);
    }

    private static boolean fits(String longForm, int position, char wanted, boolean first) {
        return Character.toLowerCase(longForm.charAt(position)) == wanted
                && (!first
                        || position == 0
                        || !Character.isLetterOrDigit(longForm.charAt(position - 1)));
    }
}

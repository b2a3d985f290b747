package paperkin.loader.abbreviation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paperkin.loader.mention.Passage;

/// Finds short forms in parentheses after their long forms (Schwartz and Hearst 2003, "A simple
/// algorithm for identifying abbreviation definitions in biomedical text", section 3), and long
/// forms in parentheses after their short forms.
public final class AbbreviationFinder {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]{1,120})\\)");
    private static final Pattern SHORT_FORM =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./+-]{0,8}[\\p{L}\\p{N}+]");
    private static final Pattern WORD_BEFORE =
            Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}+-]*)\\s*$");

    /// The definitions in the sentences of one paper, in the order of the text.
    public List<Abbreviation> find(List<Passage> paper) {
        var abbreviations = new ArrayList<Abbreviation>();
        for (Passage passage : paper) {
            var parentheses = PARENTHESES.matcher(passage.sentence().text());
            while (parentheses.find()) {
                addDefinition(passage, parentheses, abbreviations);
            }
        }
        return abbreviations;
    }

    private static void addDefinition(
            Passage passage, Matcher parentheses, List<Abbreviation> abbreviations) {
        var text = passage.sentence().text();
        int inside = parentheses.start(1);
        // "(KL, Kullback 1951)" and "(KL; ours)" define KL.
        var content = parentheses.group(1).split("[,;]", 2)[0];
        if (isShortForm(content)) {
            var before = text.substring(0, parentheses.start());
            longFormStart(content, before)
                    .ifPresent(start -> {
                        var longForm = before.substring(start).stripTrailing();
                        abbreviations.add(
                                new Abbreviation(
                                        passage,
                                        content,
                                        fieldOffset(passage, inside),
                                        longForm,
                                        fieldOffset(passage, start)));
                    });
            return;
        }
        var shortForm = WORD_BEFORE.matcher(text.substring(0, parentheses.start()));
        if (shortForm.find()
                && isShortForm(shortForm.group(1))
                && fitsWhole(shortForm.group(1), content)) {
            abbreviations.add(
                    new Abbreviation(
                            passage,
                            shortForm.group(1),
                            fieldOffset(passage, shortForm.start(1)),
                            content,
                            fieldOffset(passage, inside)));
        }
    }

    private static int fieldOffset(Passage passage, int offset) {
        return passage.sentence().start() + offset;
    }

    /// Two to ten characters, at least one of them a capital beyond a capitalised word.
    private static boolean isShortForm(String text) {
        return SHORT_FORM.matcher(text).matches()
                && text.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean fitsWhole(String shortForm, String longForm) {
        var start = longFormStart(shortForm, longForm);
        return longForm.contains(" ") && start.isPresent() && start.getAsInt() == 0;
    }

    /// Where the long form begins in the text before the parenthesis: matched from right to left,
    /// each letter of the short form in order, its first at the start of a word, within min(n + 5,
    /// 2 n) words for n characters.
    private static OptionalInt longFormStart(String shortForm, String before) {
        int position = before.length();
        for (int s = shortForm.length() - 1; s >= 0; s--) {
            char wanted = Character.toLowerCase(shortForm.charAt(s));
            if (!Character.isLetterOrDigit(wanted) || isPlural(shortForm, s)) {
                continue;
            }
            position--;
            while (position >= 0
                    && (Character.toLowerCase(before.charAt(position)) != wanted
                            || (s == 0 && !startsWord(before, position)))) {
                position--;
            }
            if (position < 0) {
                return OptionalInt.empty();
            }
        }
        var longForm = before.substring(position).strip();
        boolean plausible =
                longForm.length() > shortForm.length()
                        && words(longForm)
                                <= Math.min(shortForm.length() + 5, shortForm.length() * 2)
                        && !longForm.contains("(")
                        && !longForm.contains(". ");
        return plausible ? OptionalInt.of(position) : OptionalInt.empty();
    }

    /// The s of `GANs` stands for no word.
    private static boolean isPlural(String shortForm, int index) {
        return index == shortForm.length() - 1 && index > 1 && shortForm.charAt(index) == 's';
    }

    private static boolean startsWord(String text, int position) {
        return position == 0 || !Character.isLetterOrDigit(text.charAt(position - 1));
    }

    private static int words(String text) {
        return text.split("[\\s-]+").length;
    }
}

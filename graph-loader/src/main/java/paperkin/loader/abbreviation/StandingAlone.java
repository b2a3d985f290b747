package paperkin.loader.abbreviation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds short forms that stand in a text without their long form: those defined elsewhere in it,
/// and words of two to ten characters that are capitals for the most part.
final class StandingAlone {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}&./'’_+-]*[\\p{L}\\p{N}])?(?:\\+\\+)?");

    /// "LSA-based": small letters behind a hyphen are no part of the short form.
    private static final Pattern TAIL = Pattern.compile("-\\p{Ll}.*$");

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&./_-]{0,8}[\\p{Lu}\\p{N}](?:['’]?s|\\+\\+)?");

    /// `PoS`, `CoNLL`.
    private static final Pattern ONE_SMALL = Pattern.compile("\\p{Lu}\\p{Ll}\\p{Lu}{1,4}");

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    /// A long word in capitals is part of a heading, and so are its neighbours.
    private static final Pattern HEADING_BEHIND = Pattern.compile("[\\s,-]{1,3}\\p{Lu}{5}");

    private static final Pattern HEADING_BEFORE =
            Pattern.compile("(?<!\\p{L})\\p{Lu}{5,20}[\\s,-]{1,3}$");
    private static final int BEFORE = 24;

    private final Set<String> defined = new HashSet<>();

    /// @param defined short forms that the text defines
    StandingAlone(Collection<String> defined) {
        for (String shortForm : defined) {
            if (shortForm.length() > 1) {
                this.defined.add(shortForm);
                this.defined.add(shortForm + "s");
            }
            if (shortForm.length() > 2 && shortForm.endsWith("s")) {
                this.defined.add(shortForm.substring(0, shortForm.length() - 1));
            }
        }
    }

    /// The short forms in the order of the text.
    List<ShortForm> find(String text) {
        var found = new ArrayList<ShortForm>();
        var word = WORD.matcher(text);
        while (word.find()) {
            var form = new ShortForm(word.start(), TAIL.matcher(word.group()).replaceFirst(""));
            if (defined.contains(form.text())
                    || (hasShape(form.text()) && !isInHeading(text, form))) {
                found.add(form);
            }
        }
        return found;
    }

    private static boolean hasShape(String form) {
        return ShortForm.capitals(form) > 1
                && (CAPITALS.matcher(form).matches() || ONE_SMALL.matcher(form).matches())
                && !ROMAN.matcher(form).matches();
    }

    private static boolean isInHeading(String text, ShortForm form) {
        int from = Math.max(0, form.start() - BEFORE);
        return HEADING_BEHIND.matcher(text).region(form.end(), text.length()).lookingAt()
                || HEADING_BEFORE.matcher(text.substring(from, form.start())).find();
    }
}

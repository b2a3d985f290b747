package paperkin.loader.concept;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Signs and LaTeX commands of mathematics as the words that people write instead: `α` and `\alpha`
/// as `alpha`, `\ell` as `l`.
final class SpokenSymbols {

    private static final char FIRST_SIGN = '\u0370';
    private static final char INFINITY = '∞';

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:([A-Za-z]+)|(.))");
    private static final String ACCENTS = "'`^~=\"";

    /// Commands whose name is not what they mean.
    private static final Map<String, String> MEANINGS =
            Map.of("ell", "l", "infty", "infinity", "varepsilon", "epsilon", "varphi", "phi");

    /// Commands that say how something looks, not what it is.
    private static final Set<String> LOOKS =
            Set.of(
                    "mathcal",
                    "mathbb",
                    "mathbf",
                    "mathrm",
                    "mathsf",
                    "mathit",
                    "mathtt",
                    "mathscr",
                    "mathfrak",
                    "boldsymbol",
                    "bm",
                    "bf",
                    "it",
                    "em",
                    "rm",
                    "tt",
                    "sc",
                    "text",
                    "textbf",
                    "textit",
                    "textsc",
                    "texttt",
                    "textrm",
                    "textsf",
                    "emph",
                    "underline",
                    "mbox",
                    "operatorname",
                    "tilde",
                    "widetilde",
                    "hat",
                    "widehat",
                    "bar",
                    "left",
                    "right",
                    "xspace");

    private SpokenSymbols() {}

    /// A surface form in words; the same one if it holds no such sign.
    static CharSequence spelled(CharSequence surface) {
        return holdsSign(surface)
                ? letters(COMMAND.matcher(surface).replaceAll(SpokenSymbols::word))
                : surface;
    }

    private static boolean holdsSign(CharSequence surface) {
        for (int i = 0; i < surface.length(); i++) {
            if (surface.charAt(i) == '\\' || surface.charAt(i) >= FIRST_SIGN) {
                return true;
            }
        }
        return false;
    }

    private static String word(MatchResult command) {
        String name = command.group(1);
        if (name == null) {
            return ACCENTS.contains(command.group(2)) ? "" : " ";
        }
        return LOOKS.contains(name)
                ? ""
                : Matcher.quoteReplacement(MEANINGS.getOrDefault(name, name));
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == INFINITY) {
                letters.append("infinity");
            } else if (Character.UnicodeScript.of(c).equals(Character.UnicodeScript.GREEK)) {
                letters.append(greek(c));
            } else {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /// `GREEK SMALL LETTER ALPHA WITH TONOS` is alpha.
    private static String greek(char letter) {
        String name = Character.getName(letter);
        int at = name == null ? -1 : name.indexOf("LETTER ");
        return at < 0
                ? ""
                : name.substring(at + "LETTER ".length())
                        .split(" ", -1)[0]
                        .toLowerCase(Locale.ROOT);
    }
}

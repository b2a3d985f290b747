package paperkin.loader.source.markup;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Letters, marks and commands of LaTeX as Unicode. Mathematics between dollars stays as it is.
public final class Latex {

    /// The combining marks of LaTeX's accents.
    private static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("`", "\u0300"),
                    Map.entry("'", "\u0301"),
                    Map.entry("^", "\u0302"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry("u", "\u0306"),
                    Map.entry(".", "\u0307"),
                    Map.entry("\"", "\u0308"),
                    Map.entry("r", "\u030A"),
                    Map.entry("H", "\u030B"),
                    Map.entry("v", "\u030C"),
                    Map.entry("d", "\u0323"),
                    Map.entry("c", "\u0327"),
                    Map.entry("k", "\u0328"),
                    Map.entry("b", "\u0331"));

    private static final Map<String, String> LETTERS =
            Map.ofEntries(
                    Map.entry("ss", "ß"),
                    Map.entry("o", "ø"),
                    Map.entry("O", "Ø"),
                    Map.entry("l", "ł"),
                    Map.entry("L", "Ł"),
                    Map.entry("ae", "æ"),
                    Map.entry("AE", "Æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("aa", "å"),
                    Map.entry("AA", "Å"),
                    Map.entry("dh", "ð"),
                    Map.entry("DH", "Ð"),
                    Map.entry("dj", "đ"),
                    Map.entry("DJ", "Đ"),
                    Map.entry("th", "þ"),
                    Map.entry("TH", "Þ"),
                    Map.entry("i", "ı"),
                    Map.entry("j", "ȷ"));

    private static final Map<String, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry("textendash", "–"),
                    Map.entry("textemdash", "—"),
                    Map.entry("textquoteleft", "‘"),
                    Map.entry("textquoteright", "’"),
                    Map.entry("textquotedblleft", "“"),
                    Map.entry("textquotedblright", "”"),
                    Map.entry("ldots", "…"),
                    Map.entry("dots", "…"),
                    Map.entry("textasciitilde", "~"),
                    Map.entry("textbackslash", "\\"),
                    Map.entry("textunderscore", "_"),
                    Map.entry("textregistered", "®"),
                    Map.entry("texttrademark", "™"),
                    Map.entry("copyright", "©"),
                    Map.entry("S", "§"),
                    Map.entry("pounds", "£"),
                    Map.entry("par", "\n"));

    /// A part in dollars, to be left alone.
    private static final Pattern MATH = Pattern.compile("(?<!\\\\)\\$[^$]{1,2000}(?<!\\\\)\\$");

    private static final String BASE =
            "(?:\\{\\s*\\\\?([A-Za-z])\\s*}|\\\\([ij])(?![A-Za-z])|([A-Za-z]))";

    /// `{\"o}`, `\"{o}`, `\"o`, `\'\i`, `\v{c}`, `\c c`.
    private static final Pattern ACCENTED =
            Pattern.compile(
                    "(\\{)?\\\\(?:([`'^~=.\"])\\s*|([uvHcdbkr])(?:\\s+|(?=\\{)))" + BASE + "(})?");

    private static final Pattern LETTER =
            Pattern.compile(
                    "\\{\\\\(ss|[oOlL]|ae|AE|oe|OE|aa|AA|dh|DH|dj|DJ|th|TH|i|j)\\s*}"
                            + "|\\\\(ss|[oOlL]|ae|AE|oe|OE|aa|AA|dh|DH|dj|DJ|th|TH|i|j)"
                            + "(?:\\{}|\\s+|(?![A-Za-z]))");

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\*?\\s*(\\{})?");
    private static final Pattern SPACE = Pattern.compile("\\\\[,;: !/-]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_{}])");
    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)[{}]");

    private Latex() {}

    /// Accented and special letters composed, everything else as it stands.
    public static String letters(String text) {
        return text.indexOf('\\') < 0 ? text : outsideMath(text, Latex::composed);
    }

    /// Plain text: letters composed, dashes and quotes as characters, commands gone and what they
    /// are applied to left, braces gone.
    public static String text(String latex) {
        return outsideMath(latex, Latex::plain).strip();
    }

    private interface Change {
        String apply(String text);
    }

    private static String outsideMath(String text, Change change) {
        if (text.indexOf('$') < 0) {
            return change.apply(text);
        }
        Matcher math = MATH.matcher(text);
        StringBuilder result = new StringBuilder();
        int end = 0;
        while (math.find()) {
            result.append(change.apply(text.substring(end, math.start()))).append(math.group());
            end = math.end();
        }
        return result.append(change.apply(text.substring(end))).toString();
    }

    private static String composed(String text) {
        String accented = ACCENTED.matcher(text).replaceAll(Latex::accented);
        return LETTER.matcher(accented).replaceAll(Latex::letter);
    }

    private static String accented(MatchResult match) {
        String accent = match.group(2) != null ? match.group(2) : match.group(3);
        String base =
                match.group(4) != null
                        ? match.group(4)
                        : match.group(5) != null ? match.group(5) : match.group(6);
        String letter = Normalizer.normalize(base + ACCENTS.get(accent), Normalizer.Form.NFC);
        boolean braced = match.group(1) != null && match.group(7) != null;
        String before = match.group(1) != null && !braced ? "{" : "";
        String after = match.group(7) != null && !braced ? "}" : "";
        return Matcher.quoteReplacement(before + letter + after);
    }

    private static String letter(MatchResult match) {
        String name = match.group(1) != null ? match.group(1) : match.group(2);
        return LETTERS.getOrDefault(name, "");
    }

    private static String plain(String text) {
        boolean hasCommands = text.indexOf('\\') >= 0;
        String marks =
                (hasCommands ? composed(text) : text)
                        .replace("---", "—")
                        .replace("--", "–")
                        .replace("``", "“")
                        .replace("''", "”");
        String bare = hasCommands ? withoutCommands(marks) : marks.replace("~", " ");
        String unbraced = BRACES.matcher(bare).replaceAll("");
        return ESCAPED.matcher(unbraced)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    }

    private static String withoutCommands(String text) {
        String spaced = text.replace("\\\\", " ").replace("~", " ");
        return COMMAND.matcher(SPACE.matcher(spaced).replaceAll(" ")).replaceAll(Latex::command);
    }

    /// A symbol as its character; of a command that stands for itself the name, as of `\LaTeX`; of
    /// one that is applied to something, or switches the font, nothing.
    private static String command(MatchResult match) {
        String name = match.group(1);
        String symbol = SYMBOLS.get(name);
        if (symbol != null) {
            return Matcher.quoteReplacement(symbol);
        }
        boolean named = name.chars().anyMatch(Character::isUpperCase);
        return named ? Matcher.quoteReplacement(match.group().substring(1).replace("{}", "")) : "";
    }
}

package paperkin.loader.source.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Text without the tags and entities of HTML and JATS that databases leave in titles and
/// abstracts. Only tags that are known go: `p<0.05 and q>1` is no tag.
public final class Markup {

    private static final String ATTRIBUTES = "(\\s[^<>]{0,500})?/?>";

    /// Tags that end a line.
    private static final Pattern BLOCK =
            tags("p|br|div|sec|title|li|list|list-item|ul|ol|h[1-6]|abstract|disp-formula");

    private static final Pattern INLINE =
            tags(
                    "i|b|u|em|strong|italic|bold|sub|sup|inf|sc|scp|small|tt|span|font|a|monospace"
                            + "|roman|underline|ext-link|xref|inline-formula|tex-math|alternatives"
                            + "|named-content|styled-content");

    /// Mathematics as presentation MathML writes it.
    private static final Pattern MATH =
            Pattern.compile(
                    "(?i)</?(mml:[a-z]{1,20}|math|m(row|i|n|o|sub|sup|frac|text))" + ATTRIBUTES);

    /// What stands for a character that does not exist.
    private static final int REPLACEMENT = 0xFFFD;

    private static final Pattern HEADING =
            Pattern.compile("(?i)<(jats:)?title>\\s*(abstract|summary)\\s*</(jats:)?title>");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\w{2,31});");
    private static final Pattern SPACE_AT_BREAK = Pattern.compile(" ?\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

    private Markup() {}

    /// The text without marks; each paragraph is a line of its own. A text without marks comes back
    /// as it is, but for white space around it.
    public static String text(String marked) {
        if (marked.indexOf('<') < 0 && marked.indexOf('&') < 0) {
            return marked.strip();
        }
        String text = withoutTags(withoutEntities(withoutTags(marked)));
        return text.equals(marked) ? text.strip() : tidy(text.strip());
    }

    private static String tidy(String text) {
        String single = SPACES.matcher(text).replaceAll(" ");
        return SPACE_AT_BREAK.matcher(single).replaceAll("\n");
    }

    private static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String bare = HEADING.matcher(text).replaceAll("");
        bare = BLOCK.matcher(bare).replaceAll("\n");
        bare = INLINE.matcher(bare).replaceAll("");
        return MATH.matcher(bare).replaceAll("");
    }

    private static String withoutEntities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group())));
    }

    /// The character, unless it is one that no text holds.
    private static String character(String entity) {
        String character = Parser.unescapeEntities(entity, false);
        return character.codePoints().allMatch(Markup::isText) ? character : "";
    }

    private static boolean isText(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return !half && !control && codePoint != REPLACEMENT;
    }

    private static Pattern tags(String names) {
        return Pattern.compile("(?i)</?(jats:)?(" + names + ")" + ATTRIBUTES);
    }
}

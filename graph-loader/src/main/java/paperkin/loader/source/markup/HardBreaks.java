package paperkin.loader.source.markup;

import java.util.regex.Pattern;

/// Text that was broken into lines by hand, as arXiv keeps it.
public final class HardBreaks {

    private static final Pattern PARAGRAPH = Pattern.compile("[ \\t]*\\r?\\n(?=[ \\t]+\\S)\\s*");
    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\r?\\n\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private HardBreaks() {}

    /// Each paragraph on a line; a paragraph begins where a line is indented.
    public static String paragraphs(String text) {
        String marked = PARAGRAPH.matcher(text.strip()).replaceAll("\u2029");
        return BREAK.matcher(marked).replaceAll(" ").replace('\u2029', '\n');
    }

    /// All on one line, with single spaces.
    public static String oneLine(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }
}

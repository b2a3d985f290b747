package paperkin.loader.source.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Text that was broken into lines by hand, as arXiv keeps it.
public final class HardBreaks {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private HardBreaks() {}

    /// Each paragraph on a line; a paragraph begins where a line is indented.
    public static String paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.strip().lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(line.strip());
        }
        paragraphs.add(open.toString());
        return String.join("\n", paragraphs);
    }

    /// All on one line, with single spaces.
    public static String oneLine(String text) {
        String bare = text.strip();
        return isOneLine(bare) ? bare : SPACES.matcher(bare).replaceAll(" ");
    }

    private static boolean isOneLine(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && (space || c != ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }
}

package paperkin.loader.source.piece;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The first kilobytes of a file, by which its format is told.
///
/// @param name base name of the file, without the ending of a compressed one
/// @param text what stands there, without a byte-order mark; it may break off anywhere
public record Beginning(String name, String text) {

    /// How many bytes are looked at.
    public static final int BYTES = 1 << 17;

    private static final Pattern COMPRESSED = Pattern.compile("(?i)\\.(gz|zst)$");
    private static final Pattern NAME = Pattern.compile("<([\\w:.-]+)");

    public static Beginning of(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Beginning(
                COMPRESSED.matcher(name).replaceFirst(""),
                text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /// Whether there is nothing but white space.
    public boolean isBlank() {
        return new Piece(1, text, "").isBlank();
    }

    /// The lines that are whole, and the last one that may not be.
    public List<Piece> lines() {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Piece(i + 1, lines.get(i), ""))
                .toList();
    }

    /// The first lines that are not blank, stripped.
    public List<String> firstLines(int count) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(count).toList();
    }

    /// Whether the first character that is no white space is this one.
    public boolean startsWith(char c) {
        return text.chars().filter(x -> !Character.isWhitespace(x)).findFirst().orElse(-1) == c;
    }

    /// The name of the first element of XML or HTML, in lower case; empty if there is none.
    public String rootElement() {
        int at = pastSpace(0);
        while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            at = pastSpace(pastDeclaration(at));
        }
        Matcher matcher = NAME.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /// What stands behind the last dot of the name, in lower case.
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private int pastDeclaration(int at) {
        if (text.startsWith("<?", at)) {
            return past("?>", at);
        }
        if (text.startsWith("<!--", at)) {
            return past("-->", at);
        }
        int bracket = text.indexOf('[', at);
        int end = past(">", at);
        return bracket < 0 || bracket > end ? end : past(">", past("]", bracket));
    }

    private int past(String mark, int at) {
        int found = text.indexOf(mark, at);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int pastSpace(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}

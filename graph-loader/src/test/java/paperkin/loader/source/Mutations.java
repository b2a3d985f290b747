package paperkin.loader.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import paperkin.loader.source.piece.Piece;

/// Damages files: flips bits, cuts them off, takes parts out or repeats them, nests deeply, makes
/// values huge, of another type, or no UTF-8.
final class Mutations {

    /// A value or a name, in quotes perhaps.
    private static final Pattern WORD = Pattern.compile("\"?\\w+\"?");

    private static final List<String> OF_ANOTHER_TYPE =
            List.of(
                    "7",
                    "-1e999",
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "[[1,{}]]",
                    "\"\"",
                    "\"\\ud800\"",
                    "\"\\u0000\"",
                    "99999999999999999999",
                    "",
                    "<b>",
                    "'",
                    "&amp;",
                    "&nothing;");

    private static final List<String> NESTING =
            List.of("[", "{", "{\"a\":", "<i>", "<div>", "(", "\"", "\\", "#{", "$", "&#1;");

    /// Continuation without a start, an overlong zero, half a surrogate pair, no byte of UTF-8, a
    /// start without its continuation.
    private static final List<String> NO_UTF_8 =
            List.of("\u0080", "\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00FF\u00FE", "\u00E2\u0082");

    private static final int ENDLESS_ONE_IN = 2_000;

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /// A damaged copy.
    byte[] of(byte[] file) {
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 1 -> joined(file, random.nextInt(file.length), random.nextInt(file.length));
            case 2 -> inserted(file, anyOf(NESTING).repeat(1 + random.nextInt(2_000)));
            case 3 -> inserted(file, "a ".repeat(hugeLength()));
            case 4 -> withWordReplaced(file, anyOf(OF_ANOTHER_TYPE));
            case 5 -> inserted(file, anyOf(NO_UTF_8));
            default -> flipped(file.clone());
        };
    }

    private byte[] flipped(byte[] bytes) {
        for (int flips = 1 + random.nextInt(5); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /// The file up to one place, and again from another one: a part is missing or there twice.
    private static byte[] joined(byte[] bytes, int end, int start) {
        byte[] result = Arrays.copyOf(bytes, end + bytes.length - start);
        System.arraycopy(bytes, start, result, end, bytes.length - start);
        return result;
    }

    /// @param text its characters are bytes
    private byte[] inserted(byte[] bytes, String text) {
        int at = random.nextInt(bytes.length);
        byte[] inserted = text.getBytes(ISO_8859_1);
        byte[] result = Arrays.copyOf(bytes, bytes.length + inserted.length);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(bytes, at, result, at + inserted.length, bytes.length - at);
        return result;
    }

    private byte[] withWordReplaced(byte[] bytes, String other) {
        String text = new String(bytes, ISO_8859_1);
        List<MatchResult> words = WORD.matcher(text).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        return (text.substring(0, word.start()) + other + text.substring(word.end()))
                .getBytes(ISO_8859_1);
    }

    private int hugeLength() {
        return random.nextInt(ENDLESS_ONE_IN) == 0 ? Piece.MAX_BYTES : 1 << random.nextInt(17);
    }

    private String anyOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package paperkin.loader.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// What a record looked like in its file, before anybody read it: at most [#MAX] of it.
///
/// @param text the characters; of bytes that are no UTF-8, one character per byte, as ISO 8859-1
///   has it
/// @param isUtf8 whether the bytes were UTF-8
/// @param isCut whether there was more
public record RawText(String text, boolean isUtf8, boolean isCut) {

    /// How many characters or bytes are kept: some records are as large as a file.
    public static final int MAX = 1 << 20;

    private static final RawText NONE = new RawText("", true, false);

    /// Of something that is there as a whole file only, or not at all.
    public static RawText none() {
        return NONE;
    }

    /// The beginning of a text.
    public static RawText of(String text) {
        if (text.length() <= MAX) {
            return new RawText(text, true, false);
        }
        int end = Character.isHighSurrogate(text.charAt(MAX - 1)) ? MAX - 1 : MAX;
        return new RawText(text.substring(0, end), true, true);
    }

    /// The beginning of these bytes.
    ///
    /// @param isCut whether there was more than these
    public static RawText of(byte[] bytes, boolean isCut) {
        int end = bytes.length > MAX ? wholeCharacters(bytes) : bytes.length;
        boolean cut = isCut || end < bytes.length;
        try {
            ByteBuffer content = ByteBuffer.wrap(bytes, 0, end);
            return new RawText(
                    StandardCharsets.UTF_8.newDecoder().decode(content).toString(), true, cut);
        } catch (CharacterCodingException e) {
            return new RawText(new String(bytes, 0, end, StandardCharsets.ISO_8859_1), false, cut);
        }
    }

    /// The bytes that it was read from.
    public byte[] bytes() {
        return text.getBytes(isUtf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    /// Where to cut so that no character of UTF-8, of up to four bytes, is cut in two.
    private static int wholeCharacters(byte[] bytes) {
        int end = MAX;
        while (end > MAX - 4 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }
}

package paperkin.loader.text;

import opennlp.tools.util.StringUtil;

/// Tells the marks that end a sentence from others by the words around them, with the features of
/// [DefaultSDContextGenerator]: `x` what stands in the same word before the mark, back to another
/// mark, `s` what stands after it, `v` the word before, `n` the word after.
final class SentenceEnds {

    private final Decision model;
    private final int longest;

    SentenceEnds(Decision model) {
        this.model = model;
        this.longest = model.longest("");
    }

    /// Whether a character may end a sentence at all.
    static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    /// Whether the mark at this offset ends a sentence.
    ///
    /// @param space [#spaceBefore] the word that the mark stands in
    /// @param wordEnd where that word ends
    boolean isEnd(String text, int mark, int space, int wordEnd) {
        int prefixStart = prefixStart(text, mark, space);
        int previousStart = prefixStart > space ? space : spaceBefore(text, space);
        double sum = around(text, mark);
        sum += word("x", text, prefixStart, mark) + prefixLength(text, prefixStart, mark);
        sum += word("v", text, previousStart, prefixStart);
        if (mark == text.length() - 1) {
            return model.isYes(sum + word("s", text, mark, mark) + word("n", text, mark, mark));
        }
        int suffixEnd = suffixEnd(text, mark);
        // Within one word its end is known, which keeps long words from taking long.
        int beforeNext = suffixEnd + 1 < wordEnd ? wordEnd - 1 : suffixEnd + 1;
        int nextEnd = spaceAfter(text, beforeNext, text.length());
        sum += word("s", text, mark + 1, suffixEnd);
        return model.isYes(sum + word("n", text, suffixEnd + 1, nextEnd));
    }

    private double around(String text, int mark) {
        double sum = model.weight("eos=" + text.charAt(mark));
        if (mark > 0 && StringUtil.isWhitespace(text.charAt(mark - 1))) {
            sum += model.weight("sp");
        }
        if (mark + 1 < text.length() && StringUtil.isWhitespace(text.charAt(mark + 1))) {
            sum += model.weight("sn");
        }
        return sum;
    }

    private double word(String place, String text, int start, int end) {
        int first = skipBlanks(text, start, end);
        int last = dropBlanks(text, first, end);
        double sum = 0;
        if (last - first <= longest) {
            sum += model.weight(place + "=" + text.substring(first, last));
        }
        boolean isCapital = first < last && Character.isUpperCase(text.charAt(first));
        return isCapital ? sum + model.weight(place + "cap") : sum;
    }

    private double prefixLength(String text, int start, int mark) {
        int first = skipBlanks(text, start, mark);
        int length = dropBlanks(text, first, mark) - first;
        return length > 0 ? model.weight(Integer.toString(length)) : 0;
    }

    /// Blanks are what [String#trim] drops.
    private static int skipBlanks(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static int dropBlanks(String text, int start, int end) {
        int i = end;
        while (i > start && text.charAt(i - 1) <= ' ') {
            i--;
        }
        return i;
    }

    private static int prefixStart(String text, int mark, int space) {
        int i = mark - 1;
        while (i > space && !isMark(text.charAt(i))) {
            i--;
        }
        return Math.max(i, space);
    }

    /// The nearest mark after this one in the same word, else the last of the white space after the
    /// word. The last character of a text is not looked at, as in OpenNLP.
    private static int suffixEnd(String text, int mark) {
        int end = text.length() - 1;
        for (int i = mark + 1; i < end; i++) {
            if (isMark(text.charAt(i))) {
                return i;
            }
            if (StringUtil.isWhitespace(text.charAt(i))) {
                return spaceAfter(text, i - 1, end);
            }
        }
        return end;
    }

    /// The first of the white space before an offset, 0 if there is none.
    static int spaceBefore(String text, int offset) {
        int i = offset - 1;
        while (i > 0 && !StringUtil.isWhitespace(text.charAt(i))) {
            i--;
        }
        while (i > 0 && StringUtil.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return Math.max(i, 0);
    }

    /// The last of the white space after an offset, `end` if there is none before it.
    private static int spaceAfter(String text, int offset, int end) {
        int i = offset + 1;
        while (i < end && !StringUtil.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < end && i + 1 < text.length() && StringUtil.isWhitespace(text.charAt(i + 1))) {
            i++;
        }
        return Math.min(i, end);
    }
}

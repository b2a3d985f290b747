package paperkin.loader.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;

/// OpenNLP's sentence detector, with the same model and the same result as [SentenceDetectorME]: a
/// model is asked of the full stops, question and exclamation marks whether a sentence ends with
/// the word they stand in. Only spans of nothing but white space, for which OpenNLP gives null, are
/// left out.
final class SentenceDetector {

    private final SentenceEnds ends;

    SentenceDetector(SentenceModel model) {
        ends =
                new SentenceEnds(
                        Decision.of(
                                (AbstractModel) model.getMaxentModel(), SentenceDetectorME.SPLIT));
    }

    /// The sentences of a text in order, without the white space around them.
    List<Span> detect(String text) {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int next : starts(text)) {
            addTrimmed(text, start, next, spans);
            start = next;
        }
        addTrimmed(text, start, text.length(), spans);
        return spans;
    }

    /// Where a sentence begins after another, perhaps at the end of the text.
    private List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        int sentenceStart = 0;
        int space = 0;
        int wordEnd = 0;
        int start = 0;
        for (int end = nextMark(text, 0); end < text.length(); end = nextMark(text, end + 1)) {
            if (wordEnd <= end) {
                space = SentenceEnds.spaceBefore(text, end);
                wordEnd = skip(text, end + 1, false);
            }
            if (end < start
                    || isInsideWord(text, end, wordEnd)
                    || !ends.isEnd(text, end, space, wordEnd)) {
                continue;
            }
            if (sentenceStart != end) {
                start = skip(text, wordEnd, true);
                starts.add(start);
            }
            sentenceStart = end + 1;
        }
        return starts;
    }

    /// Whether another mark follows in the same word, so that this one ends no sentence, unless a
    /// capital follows at once.
    private static boolean isInsideWord(String text, int mark, int wordEnd) {
        return nextMark(text, mark + 1) < wordEnd && !Character.isUpperCase(text.charAt(mark + 1));
    }

    private static int nextMark(String text, int from) {
        int i = from;
        while (i < text.length() && !SentenceEnds.isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skip(String text, int from, boolean whiteSpace) {
        int i = from;
        while (i < text.length() && StringUtil.isWhitespace(text.charAt(i)) == whiteSpace) {
            i++;
        }
        return i;
    }

    private static void addTrimmed(String text, int start, int end, List<Span> spans) {
        var span = new Span(start, end).trim(text);
        if (span.length() > 0) {
            spans.add(span);
        }
    }
}

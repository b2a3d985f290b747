package paperkin.loader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/// What OpenNLP's own tools make of a text, tokens being split at hyphens, dashes and slashes
/// before they are tagged.
final class OpenNlp {

    private static final Pattern JOINT = Pattern.compile("[-\\u2010-\\u2015/]+");

    private final SentenceDetectorME sentenceDetector;
    private final TokenizerME tokenizer;
    private final POSTaggerME posTagger;

    OpenNlp(LanguageModels models) {
        sentenceDetector = new SentenceDetectorME(models.sentences());
        tokenizer = new TokenizerME(models.tokens());
        posTagger = new POSTaggerME(models.partsOfSpeech());
    }

    List<Sentence> annotate(String text) {
        return Arrays.stream(sentenceDetector.sentPosDetect(text))
                .filter(Objects::nonNull)
                .map(span -> sentence(text, span))
                .toList();
    }

    private Sentence sentence(String text, Span span) {
        var sentence = span.getCoveredText(text).toString();
        var pieces = new ArrayList<Span>();
        for (Span token : tokenizer.tokenizePos(sentence)) {
            addPieces(sentence, token, pieces);
        }
        var words =
                pieces.stream()
                        .map(piece -> piece.getCoveredText(sentence).toString())
                        .toArray(String[]::new);
        var tags = posTagger.tag(words);
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < words.length; i++) {
            int start = span.getStart() + pieces.get(i).getStart();
            tokens.add(new Token(start, start + words[i].length(), words[i], tags[i]));
        }
        return new Sentence(span.getStart(), sentence, tokens);
    }

    private static void addPieces(String sentence, Span token, List<Span> pieces) {
        var joint = JOINT.matcher(sentence).region(token.getStart(), token.getEnd());
        int start = token.getStart();
        while (joint.find()) {
            addPiece(start, joint.start(), pieces);
            addPiece(joint.start(), joint.end(), pieces);
            start = joint.end();
        }
        addPiece(start, token.getEnd(), pieces);
    }

    private static void addPiece(int start, int end, List<Span> pieces) {
        if (start < end) {
            pieces.add(new Span(start, end));
        }
    }
}

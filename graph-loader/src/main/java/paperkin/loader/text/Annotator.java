package paperkin.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/// Splits a title or an abstract into sentences, tokens and part-of-speech tags, with OpenNLP's
/// models for English. Not safe to share between threads: OpenNLP's tools keep state while they
/// work, so every thread has its own.
public final class Annotator {

    // OpenNLP leaves "graph-based" or "CNN/DailyMail" whole, while our gold data and the tagger's
    // training split them.
    private static final Pattern PIECE =
            Pattern.compile("[-\\u2010-\\u2015/]+|[^-\\u2010-\\u2015/]+");

    private final SentenceDetectorME sentenceDetector;
    private final TokenizerME tokenizer;
    private final POSTaggerME posTagger;

    /// Makes an annotator over models that may be shared with others.
    public Annotator(LanguageModels models) {
        sentenceDetector = new SentenceDetectorME(models.sentences());
        tokenizer = new TokenizerME(models.tokens());
        posTagger = new POSTaggerME(models.partsOfSpeech());
    }

    /// The sentences of a text in order; none for a blank text.
    public List<Sentence> annotate(String text) {
        var sentences = new ArrayList<Sentence>();
        for (Span span : sentenceDetector.sentPosDetect(text)) {
            sentences.add(sentence(text, span));
        }
        return sentences;
    }

    private Sentence sentence(String text, Span span) {
        var sentenceText = span.getCoveredText(text).toString();
        var pieces = pieces(sentenceText);
        var words =
                pieces.stream()
                        .map(piece -> piece.getCoveredText(sentenceText).toString())
                        .toArray(String[]::new);
        var tags = posTagger.tag(words);
        var tokens = new ArrayList<Token>(words.length);
        for (int i = 0; i < words.length; i++) {
            var piece = pieces.get(i);
            tokens.add(
                    new Token(
                            span.getStart() + piece.getStart(),
                            span.getStart() + piece.getEnd(),
                            words[i],
                            tags[i]));
        }
        return new Sentence(span.getStart(), sentenceText, tokens);
    }

    private List<Span> pieces(String sentence) {
        var pieces = new ArrayList<Span>();
        for (Span token : tokenizer.tokenizePos(sentence)) {
            Matcher piece = PIECE.matcher(sentence).region(token.getStart(), token.getEnd());
            while (piece.find()) {
                pieces.add(new Span(piece.start(), piece.end()));
            }
        }
        return pieces;
    }
}

package paperkin.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;
import paperkin.loader.cache.TextCache;

/// Splits a title or an abstract into sentences, tokens and part-of-speech tags, with OpenNLP's
/// models for English. Safe to share between threads.
///
/// What OpenNLP's tools say, sentence by sentence, is what this says, at a multiple of their speed:
/// their tokenizer looks at nothing beyond white space and most of what their tagger looks at is a
/// function of one word, so both are remembered for the words that come again and again.
public final class Annotator {

    // OpenNLP leaves "graph-based" or "CNN/DailyMail" whole, while our gold data and the tagger's
    // training split them.
    private static final Pattern PIECE =
            Pattern.compile("[-\\u2010-\\u2015/]+|[^-\\u2010-\\u2015/]+");

    private final SentenceDetector sentenceDetector;
    private final ChunkSplitter splitter;
    private final TagModel tagModel;
    private final TextCache<Word> words;
    private final TextCache<List<Piece>> chunks;

    /// Makes an annotator; the models are not needed any more afterwards.
    public Annotator(LanguageModels models) {
        sentenceDetector = new SentenceDetector(models.sentences());
        splitter = new ChunkSplitter(models.tokens());
        tagModel = new TagModel(models.partsOfSpeech());
        words = new TextCache<>(tagModel::word);
        chunks = new TextCache<>(this::pieces);
    }

    /// The sentences of a text in order; none for a blank text.
    public List<Sentence> annotate(String text) {
        var sentences = new ArrayList<Sentence>();
        for (Span span : sentenceDetector.detect(text)) {
            sentences.add(sentence(text, span));
        }
        return sentences;
    }

    /// The part-of-speech tag of each word of a sentence that is cut into words already.
    public List<String> tags(List<String> sentence) {
        return List.of(tagModel.tag(sentence.stream().map(words::get).toList()));
    }

    /// A token in the text between two white spaces.
    private record Piece(int start, int end, Word word) {}

    private Sentence sentence(String text, Span span) {
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        var sentence = new ArrayList<Word>();
        int end;
        for (int start = span.getStart(); start < span.getEnd(); start = end) {
            end = start + 1;
            if (StringUtil.isWhitespace(text.charAt(start))) {
                continue;
            }
            while (end < span.getEnd() && !StringUtil.isWhitespace(text.charAt(end))) {
                end++;
            }
            for (Piece piece : chunks.get(text, start, end)) {
                starts.add(start + piece.start);
                ends.add(start + piece.end);
                sentence.add(piece.word);
            }
        }
        return new Sentence(
                span.getStart(),
                text.substring(span.getStart(), span.getEnd()),
                tokens(sentence, starts, ends));
    }

    private List<Token> tokens(List<Word> words, List<Integer> starts, List<Integer> ends) {
        var tags = tagModel.tag(words);
        var tokens = new ArrayList<Token>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            tokens.add(new Token(starts.get(i), ends.get(i), words.get(i).text(), tags[i]));
        }
        return tokens;
    }

    private List<Piece> pieces(String chunk) {
        var pieces = new ArrayList<Piece>();
        var starts = splitter.starts(chunk);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : chunk.length();
            var piece = PIECE.matcher(chunk).region(starts.get(i), end);
            while (piece.find()) {
                pieces.add(
                        new Piece(
                                piece.start(),
                                piece.end(),
                                words.get(chunk, piece.start(), piece.end())));
            }
        }
        return List.copyOf(pieces);
    }
}

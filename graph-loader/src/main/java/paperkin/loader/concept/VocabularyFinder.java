package paperkin.loader.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paperkin.loader.cache.TextCache;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.CandidateFinder;
import paperkin.loader.mention.Passage;
import paperkin.loader.text.Token;

/// Finds every place where a paper writes a concept of the vocabulary, however it spells it.
final class VocabularyFinder implements CandidateFinder {

    static final String RULE = "vocabulary";

    /// How often a reader wants what the vocabulary knows, on the papers labelled for this: names
    /// nearly always, common terms of several words mostly, single common words where the paper has
    /// more to say of them.
    private static final double NAME = 0.95;

    private static final double TERM = 0.85;
    private static final double WORD = 0.6;

    private final Vocabulary vocabulary;
    private final TextCache<Beginning> beginnings;

    VocabularyFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.beginnings = new TextCache<>(word -> Beginning.of(word, vocabulary));
    }

    /// What a word begins.
    ///
    /// @param keys whether any key of the vocabulary begins with it
    /// @param wholeKey whether it is one
    /// @param longerKeys whether one goes on with another word
    private record Beginning(boolean keys, boolean wholeKey, boolean longerKeys) {

        private static Beginning of(String word, Vocabulary vocabulary) {
            var key = ConceptKey.of(word);
            return new Beginning(
                    vocabulary.continues(key),
                    vocabulary.isKey(key),
                    ConceptKey.joinsNext(word, key) || vocabulary.continues(key + " "));
        }
    }

    @Override
    public List<Candidate> find(List<Passage> paper) {
        var candidates = new ArrayList<Candidate>();
        for (Passage passage : paper) {
            var tokens = passage.sentence().tokens();
            for (int first = 0; first < tokens.size(); first++) {
                if (tokens.get(first).isWord() || tokens.get(first).text().indexOf('_') >= 0) {
                    addStartingAt(passage, first, candidates);
                }
            }
        }
        return candidates;
    }

    /// A longer window's key begins with that of a shorter one, so the first that begins no key of
    /// the vocabulary ends the search.
    private void addStartingAt(Passage passage, int first, List<Candidate> candidates) {
        var sentence = passage.sentence();
        int farthest = farthestEnd(sentence.tokens(), first);
        for (int end = first + 1; end <= farthest; end++) {
            var surface = sentence.textBetween(first, end);
            var key = ConceptKey.of(surface);
            if (isBreak(sentence.tokens().get(end - 1)) || !vocabulary.continues(key)) {
                return;
            }
            if (isClosed(surface)) {
                int stop = end;
                vocabulary
                        .find(surface, key)
                        .ifPresent(entry ->
                                candidates.add(
                                        new Candidate(
                                                passage,
                                                first,
                                                stop,
                                                Optional.of(entry.type()),
                                                confidence(surface),
                                                RULE)));
            }
        }
    }

    /// Where a form that begins with a token may end at most; the token's own index if none does.
    private int farthestEnd(List<Token> tokens, int first) {
        var beginning = beginnings.get(tokens.get(first).text());
        if (beginning.keys && (beginning.longerKeys || !isApart(tokens, first))) {
            return tokens.size();
        }
        return beginning.wholeKey ? first + 1 : first;
    }

    /// Whether a token is a word of its own in every key: the next one is a word behind a space.
    private static boolean isApart(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).end() < tokens.get(index + 1).start()
                && Character.isLetter(tokens.get(index + 1).text().charAt(0));
    }

    private double confidence(String surface) {
        if (vocabulary.isName(surface)) {
            return NAME;
        }
        return surface.indexOf(' ') > 0 || surface.indexOf('-') > 0 ? TERM : WORD;
    }

    /// Whether a surface form ends with its last word, not with a sign behind it.
    private static boolean isClosed(String surface) {
        return Character.isLetterOrDigit(surface.codePointBefore(surface.length()))
                || surface.endsWith("}");
    }

    private static boolean isBreak(Token token) {
        return ",.;:!?".contains(token.text());
    }
}

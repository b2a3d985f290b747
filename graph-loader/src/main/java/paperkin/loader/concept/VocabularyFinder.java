package paperkin.loader.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.CandidateFinder;
import paperkin.loader.mention.Passage;
import paperkin.loader.text.Token;

/// Finds every place where a paper writes a concept of the vocabulary, however it spells it.
final class VocabularyFinder implements CandidateFinder {

    static final String RULE = "vocabulary";

    private static final double CONFIDENCE = 0.95;

    private final Vocabulary vocabulary;

    VocabularyFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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
        for (int end = first + 1; end <= sentence.tokens().size(); end++) {
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
                                                CONFIDENCE,
                                                RULE)));
            }
        }
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

package paperkin.loader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import paperkin.loader.text.Inflection;
import paperkin.loader.text.Sentence;
import paperkin.loader.text.Token;

/// Proposes the noun phrases of a paper that could be terms: adjectives and nouns before a noun,
/// without generic words at either end (after Justeson and Katz 1995, section 3).
public final class NounPhraseFinder implements CandidateFinder {

    /// The name of this rule in mentions.
    public static final String RULE = "noun-phrase";

    private static final int MOST_WORDS = 5;
    private static final double CONFIDENCE = 0.4;
    private static final double SPECIFIC = 0.5;

    private final WordLists words = WordLists.load();
    private final PhraseGrammar grammar = new PhraseGrammar(words);

    @Override
    public List<Candidate> find(List<Passage> paper) {
        var candidates = new ArrayList<Candidate>();
        for (Passage passage : paper) {
            addPhrases(passage, candidates);
        }
        return candidates;
    }

    private void addPhrases(Passage passage, List<Candidate> candidates) {
        var tokens = passage.sentence().tokens();
        int first = 0;
        while (first < tokens.size()) {
            int end = grammar.endOfPhrase(tokens, first);
            trimmed(passage.sentence(), first, end)
                    .map(phrase -> candidate(passage, phrase))
                    .ifPresent(candidates::add);
            first = Math.max(end, first + 1);
        }
    }

    private Candidate candidate(Passage passage, Phrase phrase) {
        var head = noun(passage.sentence().tokens().get(phrase.end - 1));
        boolean specific =
                passage.sentence().tokens().subList(phrase.first, phrase.end).stream()
                        .filter(Token::isWord)
                        .noneMatch(words::isVague);
        return new Candidate(
                passage,
                phrase.first,
                phrase.end,
                Optional.ofNullable(words.typesByHead().get(head)),
                specific ? SPECIFIC : CONFIDENCE,
                RULE);
    }

    private Optional<Phrase> trimmed(Sentence sentence, int start, int stop) {
        var tokens = sentence.tokens();
        int end = stop;
        while (end > start
                && (!grammar.isHead(tokens.get(end - 1)) || isGenericHead(tokens, start, end))) {
            end--;
        }
        int first = start;
        while (first < end && endOfGeneric(tokens, first, end) > first) {
            first = endOfGeneric(tokens, first, end);
        }
        return isTerm(tokens, first, end) ? Optional.of(new Phrase(first, end)) : Optional.empty();
    }

    private boolean isGenericHead(List<Token> tokens, int first, int end) {
        return end - first > 1
                && !tokens.get(end - 2).isHyphen()
                && words.heads().contains(noun(tokens.get(end - 1)));
    }

    /// The index after a generic modifier, be it one word or several joined by hyphens: `large`,
    /// `large-scale`, `state-of-the-art`; `first` if there is none.
    private int endOfGeneric(List<Token> tokens, int first, int end) {
        if (tokens.get(first).isHyphen()) {
            return first + 1;
        }
        int last = first;
        while (last + 2 < end && tokens.get(last + 1).isHyphen()) {
            last += 2;
        }
        if (last == first) {
            return words.modifiers().contains(lower(tokens.get(first))) ? first + 1 : first;
        }
        boolean generic =
                tokens.subList(first, last + 1).stream()
                        .allMatch(token -> token.isHyphen() || isEmpty(token));
        return generic && words.modifiers().contains(lower(tokens.get(first))) ? last + 1 : first;
    }

    private boolean isEmpty(Token token) {
        return words.isVague(token) || words.functions().contains(lower(token));
    }

    private boolean isTerm(List<Token> tokens, int first, int end) {
        var content = tokens.subList(first, end).stream().filter(Token::isWord).toList();
        if (content.isEmpty() || content.size() > MOST_WORDS) {
            return false;
        }
        if (content.size() == 1) {
            return isName(content.getFirst()) && !words.isVague(content.getFirst());
        }
        return content.stream().anyMatch(token -> !words.isVague(token));
    }

    /// `AdjointDPM` or `BERT`, but not `DNA's` plural `s`, `2D` or a lone capital.
    private static boolean isName(Token token) {
        return token.text().length() > 2
                && token.hasInnerCapital()
                && Character.isLetter(token.text().charAt(0));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static String noun(Token token) {
        return Inflection.singular(lower(token));
    }

    private record Phrase(int first, int end) {}
}

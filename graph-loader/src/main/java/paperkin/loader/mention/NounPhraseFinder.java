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

    private final WordLists words;

    public NounPhraseFinder() {
        words = WordLists.load();
    }

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
            int end = first;
            while (end < tokens.size() && belongs(tokens, first, end)) {
                end++;
            }
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

    /// Whether the token at `end` goes on a phrase begun at `first`.
    private boolean belongs(List<Token> tokens, int first, int end) {
        var token = tokens.get(end);
        boolean afterHyphen = end > first && tokens.get(end - 1).isHyphen();
        if (token.isHyphen()) {
            return end > first && !afterHyphen && touches(tokens, end - 1) && touches(tokens, end);
        }
        return isPlain(token)
                && !words.verbs().contains(lower(token))
                && (token.isNoun()
                        || token.pos().equals("ADJ")
                        || afterHyphen
                        || isBeforeHyphen(tokens, end)
                        || (token.pos().equals("NUM") && end > first)
                        || isParticiple(tokens, end));
    }

    private static boolean isBeforeHyphen(List<Token> tokens, int index) {
        return index + 2 < tokens.size()
                && tokens.get(index + 1).isHyphen()
                && touches(tokens, index)
                && touches(tokens, index + 1)
                && !tokens.get(index).pos().equals("VERB");
    }

    /// `masked` in "the masked language model", but not in "we masked tokens".
    private static boolean isParticiple(List<Token> tokens, int index) {
        if (!tokens.get(index).pos().equals("VERB") || !tokens.get(index).text().endsWith("ed")) {
            return false;
        }
        boolean afterCompound = index > 1 && tokens.get(index - 2).isHyphen();
        return index > 0
                && (afterCompound
                        || List.of("DET", "ADP", "ADJ").contains(tokens.get(index - 1).pos()));
    }

    private static boolean touches(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    private static boolean isPlain(Token token) {
        return token.text()
                .codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '+');
    }

    private Optional<Phrase> trimmed(Sentence sentence, int start, int stop) {
        var tokens = sentence.tokens();
        int end = stop;
        while (end > start
                && (!tokens.get(end - 1).isNoun() || isGenericHead(tokens, start, end))) {
            end--;
        }
        int first = start;
        while (first < end
                && (tokens.get(first).isHyphen() || isGenericModifier(tokens, first, end))) {
            first++;
        }
        return isTerm(tokens, first, end) ? Optional.of(new Phrase(first, end)) : Optional.empty();
    }

    private boolean isGenericHead(List<Token> tokens, int first, int end) {
        return end - first > 1
                && !tokens.get(end - 2).isHyphen()
                && words.heads().contains(noun(tokens.get(end - 1)));
    }

    /// A modifier by itself, or one whose hyphen leads to another generic word: `large`,
    /// `large-scale`.
    private boolean isGenericModifier(List<Token> tokens, int first, int end) {
        var word = lower(tokens.get(first));
        if (first + 2 < end && tokens.get(first + 1).isHyphen()) {
            var second = lower(tokens.get(first + 2));
            return words.modifiers().contains(word)
                    && (words.modifiers().contains(second) || words.vague().contains(second));
        }
        boolean endsCompound = first > 0 && tokens.get(first - 1).isHyphen();
        return words.modifiers().contains(word) || (endsCompound && words.vague().contains(word));
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

    private static String noun(Token token) {
        return Inflection.singular(lower(token));
    }

    private record Phrase(int first, int end) {}
}

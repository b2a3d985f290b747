package paperkin.loader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import paperkin.loader.text.Inflection;
import paperkin.loader.text.Sentence;
import paperkin.loader.text.Token;

/// Proposes the noun phrases of a paper that could be terms: adjectives and nouns before a noun,
/// without generic words at either end (after Justeson and Katz 1995, section 3).
public final class NounPhraseFinder implements CandidateFinder {

    /// The name of this rule in mentions.
    public static final String RULE = "noun-phrase";

    private static final int MOST_WORDS = 5;

    /// What the average phrase of several words, and the average single word that is no name, has
    /// for log-odds of being a concept that a reader would want.
    private static final double AVERAGE = 0.6;

    private static final double AVERAGE_WORD = -1.2;

    /// At least this where the sentence says that a name is a dataset, or a phrase a metric.
    private static final double CALLED = 1.5;

    private static final Set<String> SYMBOLS =
            Set.of(
                    "alpha",
                    "beta",
                    "gamma",
                    "delta",
                    "epsilon",
                    "varepsilon",
                    "zeta",
                    "eta",
                    "theta",
                    "kappa",
                    "lambda",
                    "mu",
                    "nu",
                    "xi",
                    "pi",
                    "rho",
                    "sigma",
                    "tau",
                    "phi",
                    "varphi",
                    "chi",
                    "psi",
                    "omega");

    private static final Pattern VERSION = Pattern.compile("\\d{1,2}(?:\\.\\d)?");

    private final WordLists words = WordLists.load();
    private final PhraseGrammar grammar = new PhraseGrammar(words);
    private final Termhood termhood;

    public NounPhraseFinder() {
        this(Termhood.load());
    }

    /// @param termhood what is known of single words
    NounPhraseFinder(Termhood termhood) {
        this.termhood = termhood;
    }

    /// The words of a candidate, without hyphens, in lower case and the singular.
    static List<String> words(Candidate candidate) {
        return words(candidate.passage().sentence().tokens(), candidate.first(), candidate.end());
    }

    static List<String> words(List<Token> tokens, int first, int end) {
        return tokens.subList(first, end).stream()
                .filter(Token::isWord)
                .map(NounPhraseFinder::noun)
                .toList();
    }

    @Override
    public List<Candidate> find(List<Passage> paper) {
        var candidates = new ArrayList<Candidate>();
        for (Passage passage : paper) {
            addPhrases(passage, candidates);
        }
        return candidates;
    }

    /// The phrases that [#find] passes over, as nothing in them sets a paper apart: `new approach`.
    public List<Candidate> generic(List<Passage> paper) {
        var generic = new ArrayList<Candidate>();
        for (Passage passage : paper) {
            phrases(passage).stream()
                    .filter(phrase -> trimmed(passage.sentence(), phrase).isEmpty())
                    .map(phrase -> candidate(passage, phrase))
                    .forEach(generic::add);
        }
        return generic;
    }

    private void addPhrases(Passage passage, List<Candidate> candidates) {
        phrases(passage).stream()
                .flatMap(phrase -> trimmed(passage.sentence(), phrase).stream())
                .map(phrase -> candidate(passage, phrase))
                .forEach(candidates::add);
    }

    /// All phrases that the grammar allows, before words that say nothing are taken off them.
    private List<Phrase> phrases(Passage passage) {
        var tokens = passage.sentence().tokens();
        var phrases = new ArrayList<Phrase>();
        int first = 0;
        while (first < tokens.size()) {
            int end = grammar.endOfPhrase(tokens, first);
            if (end > first) {
                phrases.add(new Phrase(first, end));
            }
            first = Math.max(end, first + 1);
        }
        return phrases;
    }

    private Candidate candidate(Passage passage, Phrase phrase) {
        var tokens = passage.sentence().tokens();
        var type = words.typesByHead().get(noun(tokens.get(phrase.end - 1)));
        var candidate =
                candidate(
                        passage,
                        phrase,
                        Optional.ofNullable(type),
                        logOdds(tokens, phrase.first, phrase.end));
        return KindContext.of(candidate)
                .map(kind ->
                        candidate(
                                passage,
                                phrase,
                                Optional.of(kind),
                                Math.max(CALLED, logOdds(tokens, phrase.first, phrase.end))))
                .orElse(candidate);
    }

    private static Candidate candidate(
            Passage passage, Phrase phrase, Optional<ConceptType> type, double logOdds) {
        return new Candidate(
                passage, phrase.first, phrase.end, type, 1 / (1 + Math.exp(-logOdds)), RULE);
    }

    private double logOdds(List<Token> tokens, int first, int end) {
        boolean commonWord = end - first == 1 && !isName(tokens.get(first));
        return termhood.logOdds(words(tokens, first, end)) + (commonWord ? AVERAGE_WORD : AVERAGE);
    }

    private Optional<Phrase> trimmed(Sentence sentence, Phrase phrase) {
        var tokens = sentence.tokens();
        int end = phrase.end;
        while (end > phrase.first
                && !isVersion(tokens, phrase.first, end)
                && (isSymbol(tokens.get(end - 1))
                        || !grammar.isHead(tokens.get(end - 1))
                        || isGenericHead(tokens, phrase.first, end))) {
            end--;
        }
        int first = phrase.first;
        while (first < end && endOfGeneric(tokens, first, end) > first) {
            first = endOfGeneric(tokens, first, end);
        }
        if (isNamed(tokens, first, end)) {
            end--;
        }
        return isTerm(tokens, first, end) ? Optional.of(new Phrase(first, end)) : Optional.empty();
    }

    /// `Phi` in "function classes Phi".
    private static boolean isSymbol(Token token) {
        return SYMBOLS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /// A name and a number: `NaturalSpeech 2`.
    private static boolean isVersion(List<Token> tokens, int first, int end) {
        return end - first > 1
                && VERSION.matcher(tokens.get(end - 1).text()).matches()
                && isName(tokens.get(end - 2));
    }

    /// A name and a word for what it is: `H36M datasets`, but not `image datasets`.
    private boolean isNamed(List<Token> tokens, int first, int end) {
        return end - first > 1
                && words.typesByHead().get(noun(tokens.get(end - 1))) == ConceptType.DATASET
                && !tokens.get(end - 2).isHyphen()
                && isName(tokens.get(end - 2))
                && isName(tokens.get(first));
    }

    private boolean isGenericHead(List<Token> tokens, int first, int end) {
        return end - first > 1
                && !tokens.get(end - 2).isHyphen()
                && words.heads().contains(noun(tokens.get(end - 1)));
    }

    /// The index after a generic modifier, be it one word or several joined by hyphens: `large`,
    /// `large-scale`, `state-of-the-art`; `first` if there is none.
    private int endOfGeneric(List<Token> tokens, int first, int end) {
        if (tokens.get(first).isHyphen() || PhraseGrammar.isQualified(tokens, first)) {
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
            return end - first == 1
                    && !words.isVague(content.getFirst())
                    && !words.heads().contains(noun(content.getFirst()))
                    && (isName(content.getFirst())
                            || isCapitalised(tokens, first)
                            || isTelling(tokens, first, end));
        }
        if (words.phrases().contains(String.join(" ", words(tokens, first, end)))) {
            return false;
        }
        return tokens.get(first).text().length() == 1
                || content.stream().anyMatch(token -> !words.isVague(token))
                || isTelling(tokens, first, end);
    }

    /// Whether the corpora come back to such words at least as often as to the average.
    private boolean isTelling(List<Token> tokens, int first, int end) {
        return termhood.logOdds(words(tokens, first, end)) >= 0;
    }

    /// `AdjointDPM` or `BERT`, but not `DNA's` plural `s`, `2D` or a lone capital.
    private static boolean isName(Token token) {
        return token.text().length() > 2
                && token.hasInnerCapital()
                && Character.isLetter(token.text().charAt(0));
    }

    /// A proper noun within a sentence, most of whose words have no capitals.
    private static boolean isCapitalised(List<Token> tokens, int index) {
        var token = tokens.get(index);
        return index > 0
                && token.pos().equals("PROPN")
                && token.text().length() > 2
                && Character.isUpperCase(token.text().charAt(0))
                && !tokens.get(index - 1).text().matches("[.:?!\"“]")
                && tokens.stream().filter(NounPhraseFinder::isLowerCase).count() * 2
                        > tokens.size();
    }

    private static boolean isLowerCase(Token token) {
        return Character.isLowerCase(token.text().charAt(0));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    static String noun(Token token) {
        return Inflection.singular(Inflection.american(lower(token)));
    }

    private record Phrase(int first, int end) {}
}

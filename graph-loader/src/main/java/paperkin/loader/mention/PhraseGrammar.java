package paperkin.loader.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import paperkin.loader.text.Inflection;
import paperkin.loader.text.Token;

/// Which tokens go together in a noun phrase: adjectives, nouns, participles and what hyphens join.
/// The tagger was trained on web text, so that in abstracts it takes some nouns for verbs ("machine
/// learning"), adverbs ("anomaly detection") or pronouns, and some verbs for nouns ("the model
/// outperforms"); what stands around a word is trusted more than its tag.
final class PhraseGrammar {

    private static final Set<String> OPEN_CLASSES =
            Set.of("NOUN", "PROPN", "ADJ", "VERB", "ADV", "NUM", "PUNCT", "SYM");

    /// Participles that link phrases instead of naming something.
    private static final Set<String> LINKS =
            Set.of(
                    "based",
                    "given",
                    "compared",
                    "followed",
                    "called",
                    "named",
                    "used",
                    "proposed",
                    "using",
                    "including",
                    "regarding",
                    "concerning",
                    "according",
                    "following",
                    "involving",
                    "requiring",
                    "leading",
                    "resulting",
                    "being",
                    "having",
                    "making",
                    "taking",
                    "providing",
                    "showing",
                    "achieving",
                    "containing",
                    "yielding",
                    "depending",
                    "allowing",
                    "enabling",
                    "improving",
                    "reducing",
                    "outperforming");

    /// Adverbs that are part of terms: "weakly supervised learning".
    private static final Set<String> TERM_ADVERBS =
            Set.of(
                    "conditionally",
                    "densely",
                    "differentially",
                    "doubly",
                    "fully",
                    "globally",
                    "independently",
                    "jointly",
                    "linearly",
                    "locally",
                    "partially",
                    "randomly",
                    "sparsely",
                    "strongly",
                    "weakly");

    private static final Pattern ADDRESS =
            Pattern.compile("https?:.*|.*\\w\\.(?:com|io|org|net).*");

    private static final Set<String> NOUNS_ON_LY =
            Set.of("anomaly", "assembly", "butterfly", "monopoly", "supply");

    /// Tokens looked back over for the beginning of an address.
    private static final int LONGEST_ADDRESS = 12;

    private final WordLists words;

    PhraseGrammar(WordLists words) {
        this.words = words;
    }

    /// The index after the longest phrase that begins at a token; the token's own if none does.
    int endOfPhrase(List<Token> tokens, int first) {
        int end = first;
        while (end < tokens.size() && belongs(tokens, first, end)) {
            end++;
        }
        return isVerbOf(tokens, first, end) ? end - 1 : end;
    }

    /// Whether a phrase may end with this word.
    boolean isHead(Token token) {
        return token.isNoun() || isIng(token) || (isMistaken(token) && token.text().length() > 4);
    }

    /// "the network predicts a": a word on -s between a noun and an article is the verb.
    private static boolean isVerbOf(List<Token> tokens, int first, int end) {
        return end - first > 1
                && end < tokens.size()
                && tokens.get(end).pos().equals("DET")
                && tokens.get(end - 1).text().endsWith("s")
                && !tokens.get(end - 2).isHyphen();
    }

    /// Whether the token at `end` goes on a phrase begun at `first`.
    private boolean belongs(List<Token> tokens, int first, int end) {
        var token = tokens.get(end);
        boolean afterHyphen = end > first && tokens.get(end - 1).isHyphen();
        if (token.isHyphen()) {
            return end > first && !afterHyphen && touches(tokens, end - 1) && touches(tokens, end);
        }
        return isPlain(token)
                && !isPossessive(token)
                && !isAddress(tokens, end)
                && !words.verbs().contains(lower(token))
                && (afterHyphen || !LINKS.contains(lower(token)))
                && (isNominal(token)
                        || afterHyphen
                        || isBeforeHyphen(tokens, end)
                        || (token.pos().equals("NUM") && end > first)
                        || isTermAdverb(tokens, end)
                        || isParticiple(tokens, end)
                        || isGerund(tokens, first, end));
    }

    private boolean isNominal(Token token) {
        return token.isNoun() || token.pos().equals("ADJ") || isMistaken(token);
    }

    /// Tagged as a function word without being one.
    private boolean isMistaken(Token token) {
        var word = lower(token);
        boolean tagged = token.pos().equals("ADV") || !OPEN_CLASSES.contains(token.pos());
        return tagged
                && (!word.endsWith("ly") || NOUNS_ON_LY.contains(word))
                && word.length() > 3
                && Character.isLetter(word.charAt(0))
                && !words.functions().contains(word);
    }

    private static boolean isBeforeHyphen(List<Token> tokens, int index) {
        return index + 2 < tokens.size()
                && tokens.get(index + 1).isHyphen()
                && touches(tokens, index)
                && touches(tokens, index + 1)
                && !tokens.get(index).pos().equals("VERB");
    }

    private static boolean isTermAdverb(List<Token> tokens, int index) {
        return TERM_ADVERBS.contains(lower(tokens.get(index)))
                && index + 1 < tokens.size()
                && Set.of("ADJ", "VERB").contains(tokens.get(index + 1).pos());
    }

    /// Whether an adverb that belongs to no term qualifies this word: "highly engineered".
    static boolean isQualified(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index).pos().equals("ADJ")
                && tokens.get(index - 1).pos().equals("ADV")
                && lower(tokens.get(index - 1)).endsWith("ly")
                && !TERM_ADVERBS.contains(lower(tokens.get(index - 1)));
    }

    /// Whether a token is part of a web address.
    private static boolean isAddress(List<Token> tokens, int index) {
        int first = index;
        while (first > 0 && index - first < LONGEST_ADDRESS && touches(tokens, first - 1)) {
            first--;
        }
        return tokens.subList(first, index).stream()
                .anyMatch(token -> ADDRESS.matcher(token.text()).matches());
    }

    /// `masked` in "the masked language model", but not in "we masked tokens".
    private boolean isParticiple(List<Token> tokens, int index) {
        var token = tokens.get(index);
        if (!token.pos().equals("VERB")
                || !token.text().endsWith("ed")
                || LINKS.contains(lower(token))
                || index + 1 == tokens.size()) {
            return false;
        }
        boolean beforeNoun = isNominal(tokens.get(index + 1)) || isIng(tokens.get(index + 1));
        boolean afterCompound = index > 1 && tokens.get(index - 2).isHyphen();
        return index == 0
                ? beforeNoun
                : afterCompound
                        || Set.of("DET", "ADP", "ADJ").contains(tokens.get(index - 1).pos())
                        || (beforeNoun
                                && (isIng(tokens.get(index - 1))
                                        || tokens.get(index - 1).pos().equals("CCONJ")));
    }

    /// `learning` in "reinforcement learning improves" and "the learning rate", but not in "methods
    /// learning a metric".
    private boolean isGerund(List<Token> tokens, int first, int index) {
        var token = tokens.get(index);
        if (!isIng(token)) {
            return false;
        }
        if (index == first) {
            return index > 0
                    && tokens.get(index - 1).pos().equals("DET")
                    && index + 1 < tokens.size()
                    && tokens.get(index + 1).isNoun();
        }
        return !isPlural(tokens.get(index - 1)) && !startsObject(tokens, index + 1);
    }

    /// "methods combining …": a gerund does not follow a plural.
    private static boolean isPlural(Token token) {
        var word = lower(token);
        return token.isNoun() && !Inflection.singular(word).equals(word);
    }

    private boolean isIng(Token token) {
        return token.pos().equals("VERB")
                && token.text().length() > 5
                && token.text().endsWith("ing")
                && !LINKS.contains(lower(token));
    }

    /// Whether a verb's object may begin here; after a gerund that is a noun itself only the words
    /// for tasks, methods and the like follow directly.
    private boolean startsObject(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return false;
        }
        var next = tokens.get(index);
        return switch (next.pos()) {
            case "DET", "PRON", "ADV", "NUM" -> true;
            case "NOUN", "PROPN", "ADJ" ->
                    !LINKS.contains(lower(next))
                            && !words.heads().contains(NounPhraseFinder.noun(next))
                            && !words.vague().contains(NounPhraseFinder.noun(next))
                            && !words.verbs().contains(lower(next));
            default -> false;
        };
    }

    private static boolean touches(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    private static boolean isPlain(Token token) {
        var text = token.text();
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '\'' && c != '+') {
                return false;
            }
        }
        return true;
    }

    /// `model's`, but not the names in "Fisher's exact test" and "Sobol' indices".
    private static boolean isPossessive(Token token) {
        return token.text().indexOf('\'') > 0 && !Character.isUpperCase(token.text().charAt(0));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}

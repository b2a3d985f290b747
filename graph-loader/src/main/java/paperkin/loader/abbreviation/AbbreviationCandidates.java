package paperkin.loader.abbreviation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Passage;
import paperkin.loader.text.Token;

/// Turns the abbreviations of a paper into candidates: each definition's long form, and every use
/// of its short form.
public final class AbbreviationCandidates {

    /// The name of this rule in mentions.
    public static final String RULE = "abbreviation";

    private static final double CONFIDENCE = 0.9;

    /// The candidates in the sentences of the paper that defines the abbreviations.
    public List<Candidate> find(List<Passage> paper, List<Abbreviation> abbreviations) {
        var candidates = new ArrayList<Candidate>();
        for (Abbreviation abbreviation : abbreviations) {
            longForm(abbreviation).ifPresent(candidates::add);
            for (Passage passage : paper) {
                candidates.addAll(uses(passage, abbreviation.shortForm()));
            }
        }
        return candidates.stream().distinct().toList();
    }

    private static Optional<Candidate> longForm(Abbreviation abbreviation) {
        var tokens = abbreviation.passage().sentence().tokens();
        int start = abbreviation.longStart();
        int stop = start + abbreviation.longForm().length();
        int first = (int) tokens.stream().takeWhile(token -> token.start() < start).count();
        int end = (int) tokens.stream().takeWhile(token -> token.end() <= stop).count();
        return first < end
                ? Optional.of(candidate(abbreviation.passage(), first, end))
                : Optional.empty();
    }

    private static List<Candidate> uses(Passage passage, String shortForm) {
        var tokens = passage.sentence().tokens();
        var found = new ArrayList<Candidate>();
        for (int first = 0; first < tokens.size(); first++) {
            int end = endOf(passage, first, shortForm);
            if (end > first) {
                found.add(candidate(passage, first, end));
            }
        }
        return found;
    }

    /// The index after the tokens from `first` that spell the short form, with or without a plural
    /// s; `first` if they do not.
    private static int endOf(Passage passage, int first, String shortForm) {
        var tokens = passage.sentence().tokens();
        int start = tokens.get(first).start();
        return IntStream.rangeClosed(first + 1, tokens.size())
                .takeWhile(end -> tokens.get(end - 1).start() < start + shortForm.length())
                .filter(end -> spells(tokens.subList(first, end), passage, shortForm))
                .findFirst()
                .orElse(first);
    }

    private static boolean spells(List<Token> tokens, Passage passage, String shortForm) {
        int sentenceStart = passage.sentence().start();
        var text =
                passage.sentence()
                        .text()
                        .substring(
                                tokens.getFirst().start() - sentenceStart,
                                tokens.getLast().end() - sentenceStart);
        return text.equals(shortForm)
                || text.equals(shortForm + "s")
                || (text + "s").equals(shortForm);
    }

    private static Candidate candidate(Passage passage, int first, int end) {
        return new Candidate(passage, first, end, Optional.empty(), CONFIDENCE, RULE);
    }
}

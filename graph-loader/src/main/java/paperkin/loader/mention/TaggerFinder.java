package paperkin.loader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paperkin.loader.text.NameTagger;
import paperkin.loader.text.Token;

/// Proposes what a trained sequence model takes for a method, dataset, task or metric.
public final class TaggerFinder implements CandidateFinder {

    /// The name of this rule in mentions.
    public static final String RULE = "tagger";

    /// A perceptron's probabilities say little; its names are right about as often as this on the
    /// gold papers.
    private static final double MOST_CONFIDENCE = 0.7;

    private final WordLists words = WordLists.load();
    private final NameTagger tagger;

    public TaggerFinder(NameTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public List<Candidate> find(List<Passage> paper) {
        tagger.beginPaper();
        var candidates = new ArrayList<Candidate>();
        for (Passage passage : paper) {
            for (var span : tagger.tag(passage.sentence())) {
                if (isTerm(passage.sentence().tokens().subList(span.first(), span.end()))) {
                    candidates.add(
                            new Candidate(
                                    passage,
                                    span.first(),
                                    span.end(),
                                    Optional.of(ConceptType.valueOf(span.type())),
                                    MOST_CONFIDENCE * span.probability(),
                                    RULE));
                }
            }
        }
        return candidates;
    }

    private boolean isTerm(List<Token> tokens) {
        return tokens.getFirst().isWord()
                && tokens.getLast().isWord()
                && tokens.stream()
                        .anyMatch(token -> token.text().length() > 2 && !words.isVague(token))
                && tokens.stream().noneMatch(token -> token.text().matches(".*[\\\\${}^].*"));
    }
}

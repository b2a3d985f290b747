package paperkin.loader.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import paperkin.loader.text.PaperTagger;
import paperkin.loader.text.PaperTagger.TaggedSpan;
import paperkin.loader.text.Token;

/// Proposes what a trained sequence model takes for a method, dataset, task or metric.
public final class TaggerFinder implements CandidateFinder {

    /// The name of this rule in mentions.
    public static final String RULE = "tagger";

    /// Signs that stand in formulas.
    private static final Pattern FORMULA = Pattern.compile("[\\\\${}^]");

    private final WordLists words = WordLists.load();
    private final PaperTagger tagger;
    private final double trust;

    /// @param trust how often the tagger is right where it is quite sure, above 0 and at most 1
    public TaggerFinder(PaperTagger tagger, double trust) {
        this.tagger = tagger;
        this.trust = trust;
    }

    @Override
    public List<Candidate> find(List<Passage> paper) {
        var tagged = tagger.tag(paper.stream().map(Passage::sentence).toList());
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < paper.size(); i++) {
            for (TaggedSpan span : tagged.get(i)) {
                candidate(paper.get(i), span).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> candidate(Passage passage, TaggedSpan span) {
        if (!isTerm(passage.sentence().tokens().subList(span.first(), span.end()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Candidate(
                        passage,
                        span.first(),
                        span.end(),
                        Optional.of(ConceptType.valueOf(span.type())),
                        trust * span.probability(),
                        RULE));
    }

    private boolean isTerm(List<Token> tokens) {
        return tokens.getFirst().isWord()
                && tokens.getLast().isWord()
                && tokens.stream()
                        .anyMatch(token -> token.text().length() > 2 && !words.isVague(token))
                && tokens.stream().noneMatch(token -> FORMULA.matcher(token.text()).find());
    }
}

package paperkin.loader.text;

import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.sequence.SequenceTagger.Found;
import paperkin.loader.sequence.TokenSequence;

/// Our network as an OpenNLP name finder, for programs that are built on OpenNLP. Safe to share
/// between threads.
public final class NeuralNameFinder implements TokenNameFinder {

    private final Annotator annotator;
    private final SequenceTagger tagger;

    /// @param annotator gives tokens their parts of speech
    public NeuralNameFinder(Annotator annotator, SequenceTagger tagger) {
        this.annotator = annotator;
        this.tagger = tagger;
    }

    @Override
    public Span[] find(String[] tokens) {
        List<String> words = List.of(tokens);
        TokenSequence sentence = new TokenSequence(words, annotator.tags(words));
        return tagger.tag(List.of(sentence)).getFirst().stream()
                .map(NeuralNameFinder::span)
                .toArray(Span[]::new);
    }

    private static Span span(Found found) {
        return new Span(
                found.span().first(), found.span().end(), found.span().type(), found.confidence());
    }

    /// Does nothing: each sentence stands for itself.
    @Override
    public void clearAdaptiveData() {
        // Nothing is kept.
    }
}

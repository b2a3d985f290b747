package paperkin.loader.text;

import java.util.List;
import paperkin.loader.sequence.SequenceTagger;
import paperkin.loader.sequence.SequenceTagger.Found;
import paperkin.loader.sequence.TokenSequence;

/// Our network over the sentences of a paper. Safe to share between threads.
public final class NeuralTagger implements PaperTagger {

    private final SequenceTagger tagger;

    public NeuralTagger(SequenceTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public List<List<TaggedSpan>> tag(List<Sentence> paper) {
        return tagger.tag(paper.stream().map(NeuralTagger::tokens).toList()).stream()
                .map(found -> found.stream().map(NeuralTagger::span).toList())
                .toList();
    }

    private static TokenSequence tokens(Sentence sentence) {
        return new TokenSequence(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::pos).toList());
    }

    private static TaggedSpan span(Found found) {
        return new TaggedSpan(
                found.span().first(), found.span().end(), found.span().type(), found.confidence());
    }
}

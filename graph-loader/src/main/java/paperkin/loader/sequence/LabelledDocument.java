package paperkin.loader.sequence;

import java.util.List;
import java.util.Set;

/// A document to learn from.
///
/// @param sentences its sentences in order
/// @param labelledTypes the types that are marked wherever they occur; spans of other types may
///   stand unmarked, so that their absence teaches nothing
public record LabelledDocument(List<LabelledSentence> sentences, Set<String> labelledTypes) {

    public LabelledDocument {
        sentences = List.copyOf(sentences);
        labelledTypes = Set.copyOf(labelledTypes);
    }

    /// A sentence to learn from.
    ///
    /// @param spans the marked spans, none overlapping another
    public record LabelledSentence(TokenSequence tokens, List<TypedSpan> spans) {

        public LabelledSentence {
            spans = List.copyOf(spans);
        }
    }

    List<TokenSequence> tokens() {
        return sentences.stream().map(LabelledSentence::tokens).toList();
    }
}

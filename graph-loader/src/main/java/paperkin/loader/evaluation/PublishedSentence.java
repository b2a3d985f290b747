package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A sentence as it is published, with its own tokens and all its labels.
///
/// @param document the text it belongs to, or what the corpus calls the sentence
/// @param index its place in the document, or in the file where sentences stand alone, from 0
/// @param textStart how many of its first tokens are marks, no part of the text
/// @param spans its labels, which may overlap, in its own tokens
public record PublishedSentence(
        String document, int index, List<String> tokens, int textStart, List<Label> spans) {

    public PublishedSentence {
        tokens = List.copyOf(tokens);
        spans = List.copyOf(spans);
    }

    /// A label.
    ///
    /// @param start index of its first token
    /// @param end index behind its last token
    public record Label(int start, int end, GoldLabel label) {}

    /// The labels that a scheme has a name for.
    List<GoldSpan> spans(LabelScheme scheme) {
        return spans.stream()
                .flatMap(span ->
                        scheme
                                .name(span.label())
                                .map(name -> new GoldSpan(span.start(), span.end(), name))
                                .stream())
                .toList();
    }

    /// The sentence in tokens as they are made when papers are read, without marks.
    public GoldSentence asRead(LabelScheme scheme) {
        List<GoldSpan> inText =
                spans(scheme).stream()
                        .filter(span -> span.start() >= textStart)
                        .map(s ->
                                new GoldSpan(s.start() - textStart, s.end() - textStart, s.type()))
                        .toList();
        return GoldSentence.of(document, text(), inText);
    }

    /// A span of [#asRead] in the sentence's own tokens; where it ends within one, it takes it all.
    GoldSpan published(GoldSpan read) {
        List<Integer> owners = new ArrayList<>();
        List<String> text = text();
        for (int i = 0; i < text.size(); i++) {
            int owner = i + textStart;
            int pieces = GoldSentence.pieces(text.get(i)).size();
            IntStream.range(0, pieces).forEach(_ -> owners.add(owner));
        }
        return new GoldSpan(owners.get(read.start()), owners.get(read.end() - 1) + 1, read.type());
    }

    private List<String> text() {
        return tokens.subList(textStart, tokens.size());
    }
}

package paperkin.loader.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paperkin.loader.text.NameFinderTrainer;
import paperkin.loader.text.NameFinderTrainer.Example;
import paperkin.loader.text.NameFinderTrainer.Name;
import paperkin.loader.text.NameTagger;

/// Trains one name finder on corpora that do not all label the same types.
///
/// A type that a corpus does not label may still be named in it, so its sentences say nothing about
/// that type, not that it is absent. A first model is therefore trained on the corpora that label
/// all types; it labels the missing types in the others; the second model is trained on all.
public final class NameFinderTraining {

    private final NameFinderTrainer trainer;

    public NameFinderTraining(NameFinderTrainer trainer) {
        this.trainer = trainer;
    }

    /// Labelled sentences of one corpus.
    ///
    /// @param types what is labelled throughout
    public record Source(Set<String> types, List<GoldSentence> sentences) {

        public Source {
            types = Set.copyOf(types);
            sentences = List.copyOf(sentences);
        }

        /// A corpus in one of the published formats.
        public static Source of(
                GoldFormat format, LabelScheme scheme, List<GoldSentence> sentences) {
            return new Source(Set.copyOf(format.names(scheme)), sentences);
        }
    }

    /// The bytes of a model of all types that any source labels.
    ///
    /// @throws IllegalArgumentException if no source labels all of them
    public byte[] train(List<Source> sources) {
        Set<String> types = types(sources);
        List<GoldSentence> complete =
                sources.stream()
                        .filter(source -> source.types().containsAll(types))
                        .flatMap(source -> source.sentences().stream())
                        .toList();
        if (complete.isEmpty()) {
            throw new IllegalArgumentException("At least one corpus labels all of " + types + ".");
        }
        byte[] first = model(complete);
        List<Source> partial =
                sources.stream().filter(source -> !source.types().containsAll(types)).toList();
        if (partial.isEmpty()) {
            return first;
        }
        List<GoldSentence> all = new ArrayList<>(complete);
        partial.forEach(source -> all.addAll(completed(source, first)));
        return model(all);
    }

    /// What any of the sources labels, in alphabetical order.
    public static Set<String> types(List<Source> sources) {
        Set<String> types = new TreeSet<>();
        sources.forEach(source -> types.addAll(source.types()));
        return types;
    }

    private static List<GoldSentence> completed(Source source, byte[] model) {
        DocumentTagger tagger = tagger(model);
        return source.sentences().stream()
                .map(sentence -> completed(sentence, source.types(), tagger))
                .toList();
    }

    private static GoldSentence completed(
            GoldSentence sentence, Set<String> labelled, DocumentTagger tagger) {
        return sentence.with(
                tagger.tag(List.of(sentence.tokens())).getFirst().stream()
                        .map(DocumentTagger.Found::span)
                        .filter(span -> !labelled.contains(span.type()))
                        .toList());
    }

    private byte[] model(List<GoldSentence> sentences) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            trainer.train(examples(sentences), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be written.", e);
        }
        return out.toByteArray();
    }

    private static List<Example> examples(List<GoldSentence> sentences) {
        List<Example> examples = new ArrayList<>(sentences.size());
        String document = "";
        for (GoldSentence sentence : sentences) {
            List<Name> names =
                    sentence.spans().stream()
                            .map(s -> new Name(s.start(), s.end(), s.type()))
                            .toList();
            boolean starts = !sentence.document().equals(document);
            examples.add(new Example(sentence.tokens(), names, starts));
            document = sentence.document();
        }
        return examples;
    }

    /// A tagger over a model that was just trained.
    public static DocumentTagger tagger(byte[] model) {
        return DocumentTagger.of(
                NameTagger.Model.read(new ByteArrayInputStream(model), "just trained"));
    }
}

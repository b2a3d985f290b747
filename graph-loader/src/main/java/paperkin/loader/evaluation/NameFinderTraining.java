package paperkin.loader.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import paperkin.loader.mention.ConceptType;
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

    private static final Set<ConceptType> TYPES = GoldFormat.SCIREX.types();

    private final NameFinderTrainer trainer;

    public NameFinderTraining(NameFinderTrainer trainer) {
        this.trainer = trainer;
    }

    /// Labelled sentences of one format.
    public record Source(GoldFormat format, List<GoldSentence> sentences) {

        /// Whether all types that the name finder knows are labelled.
        public boolean isComplete() {
            return format.types().containsAll(TYPES);
        }
    }

    /// The bytes of the model.
    ///
    /// @throws IllegalArgumentException if no source labels all types
    public byte[] train(List<Source> sources) {
        List<GoldSentence> complete =
                sources.stream()
                        .filter(Source::isComplete)
                        .flatMap(source -> source.sentences().stream())
                        .toList();
        if (complete.isEmpty()) {
            throw new IllegalArgumentException("At least one corpus labels all of " + TYPES + ".");
        }
        byte[] first = model(complete);
        List<Source> partial = sources.stream().filter(s -> !s.isComplete()).toList();
        if (partial.isEmpty()) {
            return first;
        }
        List<GoldSentence> all = new ArrayList<>(complete);
        partial.forEach(source -> all.addAll(completed(source, first)));
        return model(all);
    }

    /// How a model does on labelled sentences, by type, exact spans; types that the format or the
    /// name finder does not know are left out on both sides.
    public static Map<ConceptType, Scores> evaluate(byte[] model, Source source) {
        NameTagger tagger = tagger(model);
        Map<ConceptType, Scores> scores = new TreeMap<>();
        Set<ConceptType> types = EnumSet.copyOf(source.format().types());
        types.retainAll(TYPES);
        String document = "";
        for (GoldSentence sentence : source.sentences()) {
            if (!sentence.document().equals(document)) {
                tagger.beginPaper();
            }
            List<GoldSpan> found = spans(tagger.tag(sentence.tokens()));
            document = sentence.document();
            for (ConceptType type : types) {
                scores.merge(type, score(type, found, sentence.spans()), Scores::plus);
            }
        }
        return scores;
    }

    private static Scores score(ConceptType type, List<GoldSpan> found, List<GoldSpan> expected) {
        List<GoldSpan> f = found.stream().filter(span -> span.type() == type).toList();
        List<GoldSpan> e = expected.stream().filter(span -> span.type() == type).toList();
        return new Scores(f.stream().filter(e::contains).count(), f.size(), e.size());
    }

    private static List<GoldSentence> completed(Source source, byte[] model) {
        NameTagger tagger = tagger(model);
        return source.sentences().stream()
                .map(sentence -> completed(sentence, source.format().types(), tagger))
                .toList();
    }

    private static GoldSentence completed(
            GoldSentence sentence, Set<ConceptType> labelled, NameTagger tagger) {
        tagger.beginPaper();
        return sentence.with(
                spans(tagger.tag(sentence.tokens())).stream()
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
                            .filter(span -> TYPES.contains(span.type()))
                            .map(s -> new Name(s.start(), s.end(), s.type().name()))
                            .toList();
            boolean starts = !sentence.document().equals(document);
            examples.add(new Example(sentence.tokens(), names, starts));
            document = sentence.document();
        }
        return examples;
    }

    private static List<GoldSpan> spans(List<NameTagger.TaggedSpan> names) {
        return names.stream()
                .map(n -> new GoldSpan(n.first(), n.end(), ConceptType.valueOf(n.type())))
                .toList();
    }

    private static NameTagger tagger(byte[] model) {
        return new NameTagger(
                NameTagger.Model.read(new ByteArrayInputStream(model), "just trained"));
    }
}

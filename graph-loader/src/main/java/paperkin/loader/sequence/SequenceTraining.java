package paperkin.loader.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import paperkin.loader.vector.WordVectors;

/// Trains a [SequenceTagger] on labelled documents. The same documents in the same order give the
/// same tagger.
public final class SequenceTraining {

    /// Every so many documents one is held back to see how much the model's probabilities mean.
    private static final int HELD_BACK = 5;

    private final LabelSet labels;
    private final WordVectors vectors;
    private final KnownNames names;
    private final Settings settings;

    /// How much to train.
    ///
    /// @param units size of each recurrent layer
    /// @param epochs passes over the documents
    /// @param networks how many networks decide together
    public record Settings(int units, int epochs, int networks) {}

    /// @param types the types of spans to learn
    /// @param vectors what is known of words
    /// @param names known names
    public SequenceTraining(
            List<String> types, WordVectors vectors, KnownNames names, Settings settings) {
        this.labels = new LabelSet(types);
        this.vectors = vectors;
        this.names = names;
        this.settings = settings;
    }

    /// A tagger with calibrated confidence: one network learns from four fifths of the documents
    /// and is calibrated on the rest, the others learn from all.
    public SequenceTagger train(List<LabelledDocument> documents) {
        List<LabelledDocument> held = new ArrayList<>();
        List<LabelledDocument> rest = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            (i % HELD_BACK == 0 ? held : rest).add(documents.get(i));
        }
        List<Calibration> none = labels.types().stream().map(_ -> Calibration.NONE).toList();
        List<Calibration> calibrations =
                rest.isEmpty()
                        ? none
                        : calibrations(
                                new SequenceTagger(List.of(network(rest, 0)), none, names), held);
        List<TaggerNetwork> networks = new ArrayList<>();
        for (int seed = 1; seed <= settings.networks(); seed++) {
            networks.add(network(documents, seed));
        }
        return new SequenceTagger(networks, calibrations, names);
    }

    private List<Calibration> calibrations(SequenceTagger tagger, List<LabelledDocument> held) {
        List<List<Calibration.Outcome>> outcomes = new ArrayList<>();
        labels.types().forEach(_ -> outcomes.add(new ArrayList<>()));
        for (LabelledDocument document : held) {
            List<List<SequenceTagger.Found>> found = tagger.tag(document.tokens());
            for (int sentence = 0; sentence < found.size(); sentence++) {
                List<TypedSpan> right = document.sentences().get(sentence).spans();
                for (SequenceTagger.Found one : found.get(sentence)) {
                    if (document.labelledTypes().contains(one.span().type())) {
                        outcomes.get(labels.types().indexOf(one.span().type()))
                                .add(
                                        new Calibration.Outcome(
                                                one.confidence(), right.contains(one.span())));
                    }
                }
            }
        }
        return outcomes.stream().map(Calibration::fit).toList();
    }

    private TaggerNetwork network(List<LabelledDocument> documents, long seed) {
        List<NetworkTrainer.Example> examples =
                documents.stream().flatMap(document -> examples(document).stream()).toList();
        TaggerNetwork network =
                new TaggerNetwork(labels, vectors, settings.units(), new Random(seed));
        new NetworkTrainer(network, settings.epochs(), seed).train(examples);
        return network;
    }

    private List<NetworkTrainer.Example> examples(LabelledDocument document) {
        return document.sentences().stream()
                .filter(sentence -> sentence.tokens().size() > 0)
                .map(sentence ->
                        new NetworkTrainer.Example(
                                TokenFeatures.of(sentence.tokens(), names),
                                labels.allowed(
                                        sentence.tokens().size(),
                                        sentence.spans(),
                                        document.labelledTypes())))
                .toList();
    }
}

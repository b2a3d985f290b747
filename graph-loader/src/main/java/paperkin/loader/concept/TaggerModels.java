package paperkin.loader.concept;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import paperkin.loader.mention.TaggerFinder;
import paperkin.loader.text.NameTagger;
import paperkin.loader.text.NeuralTagger;

/// The sequence model that was chosen, once for all threads: makes a finder for one thread, or
/// none.
final class TaggerModels {

    /// A perceptron's probabilities say little; its names are right about as often as this on the
    /// gold papers.
    private static final double NAME_FINDER_TRUST = 0.7;

    /// Calibrated on SciREX, which counts every name; of what is found only there, about this share
    /// are concepts worth a node on the gold papers.
    private static final double NEURAL_TRUST = 0.55;

    private TaggerModels() {}

    static Supplier<Optional<TaggerFinder>> load(Tagger tagger, Vocabulary vocabulary) {
        return switch (tagger) {
            case NEURAL -> {
                var model = new NeuralTagger(ShippedModels.neural(vocabulary));
                yield () -> Optional.of(new TaggerFinder(model, NEURAL_TRUST));
            }
            case OPENNLP -> {
                var model = ShippedModels.nameFinder();
                yield () -> Optional.of(new TaggerFinder(new NameTagger(model), NAME_FINDER_TRUST));
            }
            case NONE -> Optional::empty;
        };
    }

    /// The files of the class path that the choice consists of.
    static List<String> files(Tagger tagger) {
        return switch (tagger) {
            case NEURAL -> List.of(ShippedModels.NEURAL, ShippedModels.VECTORS);
            case OPENNLP -> List.of(ShippedModels.NAME_FINDER);
            case NONE -> List.of();
        };
    }
}

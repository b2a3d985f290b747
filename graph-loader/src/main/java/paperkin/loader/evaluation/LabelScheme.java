package paperkin.loader.evaluation;

import java.util.Locale;
import java.util.Optional;
import paperkin.loader.mention.ConceptType;

/// What the labels of a corpus are called when it is read.
public enum LabelScheme {
    /// Our types, see [GoldLabel#type]; labels without one are dropped.
    OWN {
        @Override
        Optional<String> name(GoldLabel label) {
            return label.type().map(ConceptType::name);
        }
    },
    /// As the corpus calls them; none is dropped.
    AS_IS {
        @Override
        Optional<String> name(GoldLabel label) {
            return Optional.of(label.written());
        }
    };

    abstract Optional<String> name(GoldLabel label);

    /// As it is written on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package paperkin.loader.evaluation;

import static paperkin.loader.mention.ConceptType.CONCEPT;
import static paperkin.loader.mention.ConceptType.DATASET;
import static paperkin.loader.mention.ConceptType.METHOD;
import static paperkin.loader.mention.ConceptType.METRIC;
import static paperkin.loader.mention.ConceptType.TASK;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import paperkin.loader.mention.ConceptType;

/// The published formats of labelled sentences, and what is labelled in each.
public enum GoldFormat {
    /// SciREX (Jain et al., ACL 2020), whole papers or their titles and abstracts.
    SCIREX(METHOD, TASK, METRIC, DATASET),
    /// TDMSci (Hou et al., EACL 2021).
    TDMSCI(TASK, DATASET, METRIC),
    /// The dataset mentions of Heddes et al. (Data, 2021).
    HEDDES(DATASET),
    /// SciERC (Luan et al., EMNLP 2018).
    SCIERC(METHOD, TASK, METRIC, DATASET, CONCEPT),
    /// SciER (Zhang et al., EMNLP 2024).
    SCIER(METHOD, TASK, DATASET);

    @SuppressWarnings("ImmutableEnumChecker") // It is immutable, which the checker cannot see.
    private final Set<ConceptType> types;

    GoldFormat(ConceptType first, ConceptType... others) {
        this.types = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /// The types that are labelled throughout; where another type is not labelled, it may still be
    /// there.
    public Set<ConceptType> types() {
        return types;
    }

    /// Our type for a label of these formats; none for `Generic`, which stands for "our method".
    static Optional<ConceptType> type(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "method" -> Optional.of(METHOD);
            case "task" -> Optional.of(TASK);
            case "metric" -> Optional.of(METRIC);
            case "material", "dataset" -> Optional.of(DATASET);
            case "otherscientificterm" -> Optional.of(CONCEPT);
            default -> Optional.empty();
        };
    }
}

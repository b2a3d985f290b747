package paperkin.loader.evaluation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paperkin.loader.mention.ConceptType;

/// The labels of the published corpora and what they are called here: the one mapping table, which
/// the results page prints.
public enum GoldLabel {
    METHOD("Method", ConceptType.METHOD),
    TASK("Task", ConceptType.TASK),
    METRIC("Metric", ConceptType.METRIC),
    /// What a method works on: a dataset or corpus, in SciERC any material ("image sequence").
    MATERIAL("Material", ConceptType.DATASET),
    DATASET("Dataset", ConceptType.DATASET),
    OTHER_SCIENTIFIC_TERM("OtherScientificTerm", ConceptType.CONCEPT),
    /// Stands for something named elsewhere: "our method". Dropped.
    GENERIC("Generic", null);

    private final String written;
    private final @Nullable ConceptType type;

    GoldLabel(String written, @Nullable ConceptType type) {
        this.written = written;
        this.type = type;
    }

    /// The label as the corpora write it, but for the case of its letters.
    public String written() {
        return written;
    }

    /// Our type; none for a label that is dropped.
    public Optional<ConceptType> type() {
        return Optional.ofNullable(type);
    }

    /// The label that is written so, whatever the case.
    ///
    /// @throws IllegalArgumentException if there is none
    static GoldLabel of(String written) {
        return Arrays.stream(values())
                .filter(label -> label.written.equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No corpus labels \"" + written + "\"."));
    }
}

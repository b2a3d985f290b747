package paperkin.loader.evaluation;

import static paperkin.loader.evaluation.GoldLabel.DATASET;
import static paperkin.loader.evaluation.GoldLabel.GENERIC;
import static paperkin.loader.evaluation.GoldLabel.MATERIAL;
import static paperkin.loader.evaluation.GoldLabel.METHOD;
import static paperkin.loader.evaluation.GoldLabel.METRIC;
import static paperkin.loader.evaluation.GoldLabel.OTHER_SCIENTIFIC_TERM;
import static paperkin.loader.evaluation.GoldLabel.TASK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import paperkin.loader.mention.ConceptType;

/// The published formats of labelled sentences, and what is labelled in each.
public enum GoldFormat {
    /// SciREX (Jain et al., ACL 2020), whole papers or their titles and abstracts.
    SCIREX(METHOD, TASK, METRIC, MATERIAL),
    /// TDMSci (Hou et al., EACL 2021).
    TDMSCI(TASK, DATASET, METRIC),
    /// The dataset mentions of Heddes et al. (Data, 2021).
    HEDDES(DATASET),
    /// SciERC (Luan et al., EMNLP 2018).
    SCIERC(METHOD, TASK, METRIC, MATERIAL, OTHER_SCIENTIFIC_TERM, GENERIC),
    /// SciER (Zhang et al., EMNLP 2024).
    SCIER(METHOD, TASK, DATASET);

    @SuppressWarnings("ImmutableEnumChecker") // It is immutable, which the checker cannot see.
    private final List<GoldLabel> labels;

    GoldFormat(GoldLabel... labels) {
        this.labels = List.of(labels);
    }

    /// Its labels.
    public List<GoldLabel> labels() {
        return labels;
    }

    /// What its labels are called when it is read so.
    public List<String> names(LabelScheme scheme) {
        return labels.stream().flatMap(label -> scheme.name(label).stream()).toList();
    }

    /// The types that are labelled throughout; where another type is not labelled, it may still be
    /// there.
    public Set<ConceptType> types() {
        Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);
        labels.forEach(label -> label.type().ifPresent(types::add));
        return types;
    }
}

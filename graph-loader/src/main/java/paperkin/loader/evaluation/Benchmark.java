package paperkin.loader.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gold data that Paperkin is scored on.
public enum Benchmark {
    SCIERC(GoldFormat.SCIERC),
    SCIREX(GoldFormat.SCIREX),
    SCIER(GoldFormat.SCIER),
    TDMSCI(GoldFormat.TDMSCI),
    HEDDES(GoldFormat.HEDDES),
    /// Papers with the concepts that they should be linked to.
    LISTINGS(null),
    /// Texts with all their short forms and long forms.
    ACRONYMS(null),
    /// Pairs of papers that others cite together.
    COCITATION(null);

    private final @Nullable GoldFormat sentences;

    Benchmark(@Nullable GoldFormat sentences) {
        this.sentences = sentences;
    }

    /// The format of its labelled sentences; none if it is of another kind.
    public Optional<GoldFormat> sentences() {
        return Optional.ofNullable(sentences);
    }
}

package paperkin.loader.evaluation;

import java.util.List;

/// The short forms and the long forms in a text, not paired.
///
/// @param shortForms in UTF-16 offsets, ends exclusive
/// @param longForms likewise
public record AcronymSpans(List<Range> shortForms, List<Range> longForms) {

    public AcronymSpans {
        shortForms = shortForms.stream().distinct().toList();
        longForms = longForms.stream().distinct().toList();
    }

    /// A stretch of a text.
    public record Range(int start, int end) {}
}

package paperkin.loader.graph;

import java.util.Locale;
import java.util.Map;

/// What a curation has changed, or would change.
///
/// @param papers papers with other edges
/// @param edges edges to concepts that came or went, a changed one once
/// @param come concepts that came
/// @param gone concepts that went
/// @param changed concepts that were and are there, with other papers, names or types
public record CurationReport(long papers, long edges, long come, long gone, long changed) {

    public Map<String, Object> numbers() {
        return Map.of(
                "papers", papers,
                "edges", edges,
                "conceptsNew", come,
                "conceptsGone", gone,
                "conceptsChanged", changed);
    }

    /// The numbers in words, such as "3 papers and 4 of their edges; …".
    public String text() {
        return String.format(
                Locale.ROOT,
                "%,d papers and %,d of their edges; %,d concepts came, %,d went, %,d are others.",
                papers,
                edges,
                come,
                gone,
                changed);
    }
}

package paperkin.loader.graph;

import java.util.Map;

/// What a RELATED edge says.
///
/// @param paper id of the related paper
/// @param score how much the two have in common, see [Relatedness]
/// @param wording the part of the score that wording has
public record RelatedPaper(String paper, double score, double wording) {

    /// A row for the statement that writes it.
    public Map<String, Object> row() {
        return Map.of("id", paper, "score", score, "wording", wording);
    }
}

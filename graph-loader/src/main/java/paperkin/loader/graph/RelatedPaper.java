package paperkin.loader.graph;

import java.util.List;
import java.util.Map;

/// What a RELATED edge says.
///
/// @param paper id of the related paper
/// @param score how much the two have in common, see [Relatedness]
/// @param wording the part of the score that wording has
/// @param concepts ids of the shared concepts, the one with the greatest part of the score first
public record RelatedPaper(String paper, double score, double wording, List<String> concepts) {

    public RelatedPaper {
        concepts = List.copyOf(concepts);
    }

    /// A row for the statement that writes it.
    public Map<String, Object> row() {
        return new Fields()
                .value("id", paper)
                .value("score", score)
                .value("wording", wording)
                .list("concepts", concepts)
                .map();
    }
}

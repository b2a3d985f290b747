package paperkin.loader.graph;

import java.util.List;

/// What is found in the text of a paper.
///
/// @param edges to its concepts, in the order of their ids
/// @param wording the vector of the text, see [paperkin.loader.wording.WordingCode]
public record PaperContent(List<ConceptEdge> edges, String wording) {

    public PaperContent {
        edges = List.copyOf(edges);
    }

    /// What relates a paper of this content to others.
    ///
    /// @param paper the paper's id
    public Profile profile(String paper) {
        return Profile.of(paper, wording, edges);
    }
}

package paperkin.loader.graph;

import java.util.List;

/// A paper that has something in common with another.
///
/// @param paper its id
/// @param score the relatedness, see [Relatedness]
/// @param wording the part of the score that comes from likeness of wording
/// @param concepts ids of the concepts of both, the one with the greatest part first
public record RelatedPaper(String paper, double score, double wording, List<String> concepts) {

    public RelatedPaper {
        concepts = List.copyOf(concepts);
    }
}

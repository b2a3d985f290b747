package paperkin.loader.graph;

import java.util.List;

/// A paper that has concepts in common with another.
///
/// @param paper its id
/// @param score the relatedness, see [Relatedness]
/// @param concepts ids of the concepts of both, the one with the greatest part first
record RelatedPaper(String paper, double score, List<String> concepts) {

    RelatedPaper {
        concepts = List.copyOf(concepts);
    }
}

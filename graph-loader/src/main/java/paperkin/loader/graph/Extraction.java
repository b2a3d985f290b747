package paperkin.loader.graph;

import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.ConceptHierarchy;

/// The extraction that a load uses.
///
/// @param source finds the mentions in a text
/// @param digest of everything that the mentions depend on besides the text; papers are extracted
///   again when it changes
/// @param hierarchy says which concepts are broader than others
public record Extraction(MentionSource source, String digest, ConceptHierarchy hierarchy) {

    /// The extraction of the shipped models and vocabulary.
    public static Extraction by(ConceptExtractor extractor) {
        return new Extraction(
                extractor::extract, extractor.artefactDigest(), extractor.hierarchy());
    }
}

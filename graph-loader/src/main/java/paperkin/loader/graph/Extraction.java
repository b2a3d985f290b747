package paperkin.loader.graph;

import java.util.Map;
import java.util.TreeMap;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.ConceptHierarchy;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.curation.Curation;
import paperkin.loader.wording.WordingCode;

/// The extraction that a load uses.
///
/// @param source finds the mentions in a text
/// @param wording says how a text is worded
/// @param digest of everything that mentions and wording depend on besides the text; papers are
///   extracted again when it changes
/// @param provenance what a run notes of it, by property: tagger, models, vocabulary
/// @param hierarchy says which concepts are broader than others
public record Extraction(
        MentionSource source,
        WordingSource wording,
        String digest,
        Map<String, Object> provenance,
        ConceptHierarchy hierarchy) {

    public Extraction {
        provenance = Map.copyOf(provenance);
    }

    /// What is found in a paper of this text.
    public PaperContent content(String title, String abstractText) {
        return new PaperContent(
                ConceptEdge.of(source.mentions(title, abstractText)),
                WordingCode.encode(wording.vector(title, abstractText)));
    }

    /// What a run notes of it.
    Map<String, Object> configuration() {
        Map<String, Object> configuration = new TreeMap<>(provenance);
        configuration.put("extractionDigest", digest);
        return configuration;
    }

    /// The same where people have decided, too.
    public Map<String, Object> configuration(Curation curation) {
        Map<String, Object> configuration = configuration();
        if (!curation.digest().isEmpty()) {
            configuration.put("curation", curation.digest());
        }
        return configuration;
    }

    /// The extraction of the shipped models and vocabulary.
    public static Extraction by(ConceptExtractor extractor) {
        return new Extraction(
                extractor::extract,
                (title, text) -> ShippedModels.encoder().encode(title, text),
                extractor.artefactDigest(),
                extractor.provenance(),
                extractor.hierarchy());
    }
}

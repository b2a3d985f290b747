package paperkin.loader.concept;

import java.util.List;
import paperkin.loader.mention.Mention;

/// Finds the concepts of a paper: text in, resolved mentions out. Safe to share between threads.
public final class ConceptExtractor {

    private ConceptExtractor() {}

    /// Loads the models and the vocabulary from the class path.
    public static ConceptExtractor load(Tagger tagger) {
        return new ConceptExtractor();
    }

    /// The mentions of a paper, in the order of the text, title first.
    public List<Mention> extract(String title, String abstractText) {
        return List.of();
    }

    /// SHA-256 of everything that an extraction depends on besides its text: models, vocabulary and
    /// rules.
    public String artefactDigest() {
        return "";
    }
}

package paperkin.loader.concept;

/// The sequence model that finds mentions besides vocabulary, abbreviations and noun phrases.
public enum Tagger {
    /// The plain OpenNLP name finder, trained on openly licensed gold data.
    OPENNLP,
    /// No sequence model.
    NONE
}

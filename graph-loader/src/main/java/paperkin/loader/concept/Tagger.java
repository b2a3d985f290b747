package paperkin.loader.concept;

/// The sequence model that finds mentions besides vocabulary, abbreviations and noun phrases.
public enum Tagger {
    /// Our recurrent network with a conditional random field, trained on openly licensed gold data.
    NEURAL,
    /// The plain OpenNLP name finder, trained on the same data.
    OPENNLP,
    /// No sequence model.
    NONE
}

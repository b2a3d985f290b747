package paperkin.loader.mention;

/// What kind of thing a mention names.
public enum ConceptType {
    /// A technique, model, algorithm, architecture, loss, estimator, training procedure or tool.
    METHOD,
    /// A named dataset, corpus or benchmark.
    DATASET,
    /// A problem or application that a paper addresses.
    TASK,
    /// A named evaluation measure.
    METRIC,
    /// Any other notion, theory or object of the field.
    CONCEPT
}

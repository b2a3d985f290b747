package paperkin.loader.graph;

/// Finds out how a text is worded.
@FunctionalInterface
public interface WordingSource {

    /// The vector of a title and an abstract, always of the same dimensions, of length 1 or all
    /// zeros. Is called from several threads.
    float[] vector(String title, String abstractText);
}

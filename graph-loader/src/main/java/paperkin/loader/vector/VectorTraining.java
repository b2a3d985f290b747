package paperkin.loader.vector;

import java.util.stream.Stream;

/// Makes word vectors from texts: counts of neighbours, their mutual information (Church and Hanks,
/// 1990; smoothed as in Levy, Goldberg and Dagan, 2015), its main directions. The same texts in the
/// same order give the same vectors.
public final class VectorTraining {

    /// How often a word must occur to get a vector.
    private static final int WORD_AT_LEAST = 5;

    private static final int DIMENSIONS = 128;
    private static final int SUBSPACE_ITERATIONS = 2;

    private VectorTraining() {}

    /// Vectors of the words of these texts.
    public static WordVectors train(Stream<String> texts) {
        EncodedCorpus corpus = EncodedCorpus.of(texts, WORD_AT_LEAST);
        float[][] vectors =
                MainDirections.of(ContextMatrix.of(corpus), DIMENSIONS, SUBSPACE_ITERATIONS);
        return WordVectors.of(corpus.words(), vectors);
    }
}

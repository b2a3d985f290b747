package paperkin.loader.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import paperkin.loader.matrix.Parameters;
import paperkin.loader.matrix.Vector;
import paperkin.loader.vector.WordVectors;

/// Learns the vectors of stems from papers without labels, so that the vector of a title is nearer
/// to that of its own abstract than to those of others: contrastive learning with the rest of the
/// batch as counterexamples (van den Oord, Li and Vinyals, 2018; for texts Henderson et al., 2017).
/// The papers of a batch are of one source, so that it takes more than a field's usual words to
/// tell them apart. The same papers in the same order give the same vectors.
public final class PaperEncoderTraining {

    private static final int DIMENSIONS = 256;
    private static final int PASSES = 3;
    private static final int BATCH = 1024;
    private static final double RATE = 0.003;
    private static final double FIRST_NUMBERS = 0.05;
    private static final int SEED = 1;

    private final Random random = new Random(SEED);
    private final StemVocabulary vocabulary;
    private final List<List<TitleContrast.Pair>> sources;
    private final Parameters vectors;

    private PaperEncoderTraining(List<List<TitledText>> sources) {
        this.vocabulary = StemVocabulary.of(sources.stream().flatMap(List::stream).toList());
        this.sources = sources.stream().map(this::pairs).toList();
        this.vectors =
                Parameters.random(vocabulary.stems().size(), DIMENSIONS, FIRST_NUMBERS, random);
    }

    /// An encoder made from papers.
    ///
    /// @param sources the papers of each source
    public static PaperEncoder train(List<List<TitledText>> sources) {
        return new PaperEncoderTraining(sources).train();
    }

    private List<TitleContrast.Pair> pairs(List<TitledText> papers) {
        return papers.parallelStream()
                .map(paper ->
                        new TitleContrast.Pair(
                                vocabulary.bag(paper.title()), vocabulary.bag(paper.text())))
                .filter(TitleContrast.Pair::isWhole)
                .toList();
    }

    private PaperEncoder train() {
        if (vocabulary.stems().isEmpty()) {
            return new PaperEncoder(WordVectors.none(DIMENSIONS));
        }
        vectors.prepare(1);
        int step = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            for (List<TitleContrast.Pair> batch : batches()) {
                TitleContrast.of(batch, vectors.weights).addGradient(vectors.gradient(0));
                step++;
                vectors.step(RATE, step, 1);
            }
        }
        return new PaperEncoder(WordVectors.of(vocabulary.stems(), weighted()));
    }

    private List<List<TitleContrast.Pair>> batches() {
        List<List<TitleContrast.Pair>> batches = new ArrayList<>();
        for (List<TitleContrast.Pair> source : sources) {
            List<TitleContrast.Pair> shuffled = new ArrayList<>(source);
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); from += BATCH) {
                batches.add(shuffled.subList(from, Math.min(shuffled.size(), from + BATCH)));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /// The vectors with their stems' idf, which an encoder need not know then.
    private float[][] weighted() {
        return IntStream.range(0, vectors.weights.length)
                .mapToObj(stem -> times(vectors.weights[stem], vocabulary.idf(stem)))
                .toArray(float[][]::new);
    }

    private static float[] times(float[] vector, float factor) {
        float[] product = new float[vector.length];
        Vector.add(product, factor, vector);
        return product;
    }
}

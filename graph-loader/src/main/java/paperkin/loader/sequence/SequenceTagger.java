package paperkin.loader.sequence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import paperkin.loader.vector.WordVectors;

/// Marks typed spans in the sentences of a document. Several networks that were trained alike give
/// the mean of their scores. Safe to share between threads.
public final class SequenceTagger {

    private final List<TaggerNetwork> networks;
    private final LabelSet labels;
    private final double[][] factors;
    private final BestPath bestPath;
    private final List<Calibration> calibrations;
    private final LabelScorer scorer;

    SequenceTagger(List<TaggerNetwork> networks, List<Calibration> calibrations, KnownNames names) {
        this.networks = List.copyOf(networks);
        this.labels = networks.getFirst().labels;
        this.factors = meanFactors(networks);
        this.bestPath = new BestPath(labels, factors);
        this.calibrations = List.copyOf(calibrations);
        this.scorer = new LabelScorer(networks, names);
    }

    /// The geometric mean, as scores are logarithms.
    private static double[][] meanFactors(List<TaggerNetwork> networks) {
        double[][] means = networks.getFirst().factors();
        for (TaggerNetwork network : networks.subList(1, networks.size())) {
            double[][] factors = network.factors();
            for (int i = 0; i < means.length; i++) {
                for (int j = 0; j < means.length; j++) {
                    means[i][j] *= factors[i][j];
                }
            }
        }
        for (double[] row : means) {
            Arrays.setAll(row, i -> Math.pow(row[i], 1.0 / networks.size()));
        }
        return means;
    }

    /// Reads a tagger as [#write] writes it.
    ///
    /// @param vectors the word vectors it was trained with
    /// @param names the known names it was trained with
    /// @param origin where it comes from, for messages
    /// @throws paperkin.loader.LoaderException if it is not a tagger
    public static SequenceTagger read(
            InputStream stream, WordVectors vectors, KnownNames names, String origin) {
        ModelFile.Content content = ModelFile.read(stream, vectors, origin);
        return new SequenceTagger(content.networks(), content.calibrations(), names);
    }

    /// Writes the weights; the same tagger always gives the same bytes.
    public void write(OutputStream out) throws IOException {
        ModelFile.write(new ModelFile.Content(networks, calibrations), out);
    }

    /// A span that was found.
    ///
    /// @param confidence how often spans like this are right, from 0 to 1
    public record Found(TypedSpan span, double confidence) {}

    /// The spans in each sentence of a document, in order, none overlapping another.
    public List<List<Found>> tag(List<TokenSequence> document) {
        List<List<Found>> found = new ArrayList<>(document.size());
        for (float[][] sentence : scorer.scores(document)) {
            found.add(tag(sentence));
        }
        return found;
    }

    private List<Found> tag(float[][] scores) {
        List<TypedSpan> spans = labels.spans(bestPath.of(scores));
        if (spans.isEmpty()) {
            return List.of();
        }
        long[] every = new long[scores.length];
        Arrays.fill(every, (1L << labels.size()) - 1);
        Lattice lattice = new Lattice(labels, factors, scores, every);
        return spans.stream().map(span -> new Found(span, confidence(lattice, span))).toList();
    }

    private double confidence(Lattice lattice, TypedSpan span) {
        int type = labels.types().indexOf(span.type());
        return calibrations.get(type).confidence(lattice.probability(span));
    }
}

package paperkin.loader.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import paperkin.loader.matrix.Parameters;
import paperkin.loader.matrix.Vector;

/// Fits a network to labelled sentences: a few at a time, by Adam, with a rate that falls like half
/// a cosine (Loshchilov and Hutter, 2017), leaving out inputs and outputs at random (Srivastava et
/// al., 2014; the same inputs in a whole sentence: Gal and Ghahramani, 2016).
///
/// Where types are unmarked, the probability of all ways to fill them in is raised. The same
/// sentences in the same order give the same network, on however many processors.
final class NetworkTrainer {

    private static final int WORKERS = 2;
    private static final int BATCH = 8;
    private static final float DROPOUT = 0.5f;
    private static final double RATE = 0.004;
    private static final double LEAST_RATE = 0.00008;
    private static final double EMBEDDINGS_FASTER = 8;
    private static final double LONGEST_GRADIENT = 5;

    private final TaggerNetwork network;
    private final int epochs;
    private final long seed;
    private final long everyLabel;

    NetworkTrainer(TaggerNetwork network, int epochs, long seed) {
        this.network = network;
        this.epochs = epochs;
        this.seed = seed;
        this.everyLabel = (1L << network.labels.size()) - 1;
    }

    /// A sentence to learn from.
    ///
    /// @param allowed the labels that each token may have
    @SuppressWarnings("ArrayRecordComponent") // Numbers in bulk, never compared.
    record Example(List<TokenFeatures> sentence, long[] allowed) {}

    void train(List<Example> examples) {
        network.parameters().forEach(parameters -> parameters.prepare(WORKERS));
        network.allTables().forEach(table -> table.prepare(WORKERS));
        List<Example> order = new ArrayList<>(examples);
        int steps = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, new Random(seed + epoch));
            double rate = RATE * (1 + Math.cos(Math.PI * epoch / epochs)) / 2 + LEAST_RATE;
            for (int first = 0; first < order.size(); first += BATCH) {
                learn(order.subList(first, Math.min(order.size(), first + BATCH)), ++steps);
                step(rate, steps);
            }
        }
    }

    private void learn(List<Example> batch, int step) {
        network.forwards.turn(TaggerNetwork.EMBEDDED);
        network.backwards.turn(TaggerNetwork.EMBEDDED);
        double[][] factors = network.factors();
        IntStream.range(0, WORKERS)
                .parallel()
                .forEach(worker -> {
                    for (int i = worker; i < batch.size(); i += WORKERS) {
                        Random random = new Random((seed * 31 + step) * BATCH + i);
                        new Pass(batch.get(i), worker, random).learn(factors);
                    }
                });
    }

    private void step(double rate, int steps) {
        double squares = 0;
        for (Parameters parameters : network.parameters()) {
            squares += parameters.gather();
        }
        float scale = (float) Math.min(1, LONGEST_GRADIENT / Math.sqrt(squares));
        network.parameters().forEach(parameters -> parameters.step(rate, steps, scale));
        network.allTables().forEach(table -> table.step((float) (rate * EMBEDDINGS_FASTER)));
    }

    /// One sentence on its way through the network and back.
    private final class Pass {

        private final Example example;
        private final int worker;
        private final Random random;
        private final int length;
        private final float[] inputMask;
        private final float[][] outputMasks;
        private final float[][] inputs;
        private final int units = network.units;

        Pass(Example example, int worker, Random random) {
            this.example = example;
            this.worker = worker;
            this.random = random;
            this.length = example.sentence().size();
            this.inputMask = mask(network.inputs());
            this.inputs = new float[length][];
            this.outputMasks = new float[length][];
            for (int token = 0; token < length; token++) {
                inputs[token] = network.input(example.sentence().get(token));
                Vector.multiply(inputs[token], inputMask);
                outputMasks[token] = mask(2 * units);
            }
        }

        private float[] mask(int size) {
            float[] mask = new float[size];
            for (int i = 0; i < size; i++) {
                mask[i] = random.nextFloat() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
            }
            return mask;
        }

        void learn(double[][] factors) {
            RecurrentLayer.States ahead = read(network.forwards);
            RecurrentLayer.States back = read(network.backwards);
            float[][] heard = new float[length][];
            float[][] scores = new float[length][];
            for (int token = 0; token < length; token++) {
                heard[token] = network.heard(ahead.outputs()[token], back.outputs()[token]);
                Vector.multiply(heard[token], outputMasks[token]);
                scores[token] = network.scores(heard[token]);
            }
            float[][] heardSlopes = learnOutput(heard, scoreSlopes(scores, factors));
            float[][] inputSlopes = new float[length][TaggerNetwork.EMBEDDED];
            network.forwards.learn(worker, inputs, ahead, part(heardSlopes, 0), inputSlopes);
            network.backwards.learn(worker, inputs, back, part(heardSlopes, units), inputSlopes);
            for (int token = 0; token < length; token++) {
                maskEmbeddings(inputSlopes[token]);
                network.addGradients(worker, example.sentence().get(token), inputSlopes[token]);
            }
        }

        private RecurrentLayer.States read(RecurrentLayer layer) {
            return layer.read(Arrays.stream(inputs).map(layer::gates).toArray(float[][]::new));
        }

        private void maskEmbeddings(float[] slopes) {
            for (int i = 0; i < slopes.length; i++) {
                slopes[i] *= inputMask[i];
            }
        }

        /// The slopes of the negative logarithm of the probability of what is marked.
        private float[][] scoreSlopes(float[][] scores, double[][] factors) {
            long[] every = new long[length];
            Arrays.fill(every, everyLabel);
            Lattice marked = new Lattice(network.labels, factors, scores, example.allowed());
            Lattice free = new Lattice(network.labels, factors, scores, every);
            double[][] pairs = new double[network.labels.size()][network.labels.size()];
            float[][] slopes = new float[length][network.labels.size()];
            for (int token = 0; token < length; token++) {
                double[] wanted = marked.marginals(token);
                double[] found = free.marginals(token);
                for (int label = 0; label < wanted.length; label++) {
                    slopes[token][label] = (float) (found[label] - wanted[label]);
                }
                if (token > 0) {
                    marked.addPairs(token, -1, pairs);
                    free.addPairs(token, 1, pairs);
                }
            }
            for (int previous = 0; previous < pairs.length; previous++) {
                network.transitions.addGradient(worker, previous, floats(pairs[previous]), 0);
            }
            return slopes;
        }

        /// Learns how outputs become scores.
        ///
        /// @return the slopes of what the layers said
        private float[][] learnOutput(float[][] heard, float[][] scoreSlopes) {
            float[][] slopes = new float[length][2 * units];
            for (int token = 0; token < length; token++) {
                float[] own = scoreSlopes[token];
                Vector.add(network.outputBias.gradient(worker)[0], own);
                Vector.addToRows(network.output.gradient(worker), heard[token], own);
                for (int unit = 0; unit < 2 * units; unit++) {
                    for (int label = 0; label < own.length; label++) {
                        slopes[token][unit] += network.output.weights[unit][label] * own[label];
                    }
                }
                Vector.multiply(slopes[token], outputMasks[token]);
            }
            return slopes;
        }

        private float[][] part(float[][] rows, int from) {
            return Arrays.stream(rows)
                    .map(row -> Arrays.copyOfRange(row, from, from + units))
                    .toArray(float[][]::new);
        }

        private static float[] floats(double[] values) {
            float[] floats = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                floats[i] = (float) values[i];
            }
            return floats;
        }
    }
}

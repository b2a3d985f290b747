package paperkin.loader.sequence;

/// All ways to label one sentence and their probabilities under a conditional random field, summed
/// by the forward–backward algorithm with scaling (Rabiner, 1989).
///
/// Labels that a token may not have get probability 0, so that a lattice over partly marked text
/// sums over all that may stand there.
final class Lattice {

    private final LabelSet labels;
    private final double[][] transitions;
    private final double[][] potentials;
    private final double[][] forward;
    private final double[][] backward;

    /// @param transitions factor of each pair of labels, previous first
    /// @param scores score of each label at each token
    /// @param allowed the labels that each token may have
    Lattice(LabelSet labels, double[][] transitions, float[][] scores, long[] allowed) {
        this.labels = labels;
        this.transitions = transitions;
        this.potentials = new double[scores.length][];
        for (int token = 0; token < scores.length; token++) {
            potentials[token] = potentials(scores[token], allowed[token]);
        }
        this.forward = new double[scores.length][labels.size()];
        this.backward = new double[scores.length][labels.size()];
        sumForward();
        sumBackward();
    }

    private static double[] potentials(float[] scores, long allowed) {
        float most = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < scores.length; label++) {
            if ((allowed >>> label & 1) == 1) {
                most = Math.max(most, scores[label]);
            }
        }
        double[] potentials = new double[scores.length];
        for (int label = 0; label < scores.length; label++) {
            if ((allowed >>> label & 1) == 1) {
                potentials[label] = Math.exp(scores[label] - most);
            }
        }
        return potentials;
    }

    private void sumForward() {
        for (int token = 0; token < forward.length; token++) {
            double sum = 0;
            for (int label = 0; label < labels.size(); label++) {
                double before = token == 0 ? (labels.mayStart(label) ? 1 : 0) : 0;
                if (token > 0 && potentials[token][label] > 0) {
                    for (int previous : labels.predecessors(label)) {
                        before += forward[token - 1][previous] * transitions[previous][label];
                    }
                }
                forward[token][label] = before * potentials[token][label];
                sum += forward[token][label];
            }
            scale(forward[token], sum);
        }
    }

    private void sumBackward() {
        int last = backward.length - 1;
        for (int label = 0; last >= 0 && label < labels.size(); label++) {
            backward[last][label] = labels.mayEnd(label) ? 1 : 0;
        }
        for (int token = last - 1; token >= 0; token--) {
            double sum = 0;
            for (int next = 0; next < labels.size(); next++) {
                double behind = backward[token + 1][next] * potentials[token + 1][next];
                if (behind > 0) {
                    for (int label : labels.predecessors(next)) {
                        backward[token][label] += transitions[label][next] * behind;
                    }
                }
            }
            for (double value : backward[token]) {
                sum += value;
            }
            scale(backward[token], sum);
        }
    }

    private static void scale(double[] values, double sum) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }

    /// The probability of each label at a token.
    double[] marginals(int token) {
        double[] marginals = new double[labels.size()];
        double sum = 0;
        for (int label = 0; label < marginals.length; label++) {
            marginals[label] = forward[token][label] * backward[token][label];
            sum += marginals[label];
        }
        scale(marginals, sum);
        return marginals;
    }

    /// Adds the probability of each pair of labels at a token and the one before it, times a
    /// factor, to sums.
    void addPairs(int token, double factor, double[][] sums) {
        double all = 0;
        for (int next = 0; next < labels.size(); next++) {
            for (int previous : labels.predecessors(next)) {
                all += pair(token, previous, next);
            }
        }
        for (int next = 0; next < labels.size(); next++) {
            if (potentials[token][next] > 0) {
                for (int previous : labels.predecessors(next)) {
                    sums[previous][next] += factor * pair(token, previous, next) / all;
                }
            }
        }
    }

    private double pair(int token, int previous, int next) {
        return forward[token - 1][previous]
                * transitions[previous][next]
                * potentials[token][next]
                * backward[token][next];
    }

    /// The probability that exactly this span is marked with its type.
    double probability(TypedSpan span) {
        double probability = marginals(span.first())[labels.label(span, span.first())];
        for (int token = span.first() + 1; token < span.end(); token++) {
            int previous = labels.label(span, token - 1);
            int label = labels.label(span, token);
            double all = 0;
            for (int next = 0; next < labels.size(); next++) {
                if (labels.mayFollow(previous, next)) {
                    all +=
                            transitions[previous][next]
                                    * potentials[token][next]
                                    * backward[token][next];
                }
            }
            probability *=
                    transitions[previous][label]
                            * potentials[token][label]
                            * backward[token][label]
                            / all;
        }
        return probability;
    }
}

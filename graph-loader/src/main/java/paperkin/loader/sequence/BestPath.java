package paperkin.loader.sequence;

/// Finds the most probable labels of a sentence under a conditional random field (Viterbi, 1967).
/// Works on logarithms, so that it takes no exponentials.
final class BestPath {

    private final LabelSet labels;

    /// Logarithm of the factor of each pair of labels, next first.
    private final double[][] transitions;

    /// @param factors factor of each pair of labels, previous first
    BestPath(LabelSet labels, double[][] factors) {
        this.labels = labels;
        this.transitions = new double[labels.size()][labels.size()];
        for (int next = 0; next < labels.size(); next++) {
            for (int previous : labels.predecessors(next)) {
                transitions[next][previous] = Math.log(factors[previous][next]);
            }
        }
    }

    /// The labels of a sentence's tokens.
    ///
    /// @param scores score of each label at each token
    int[] of(float[][] scores) {
        int[][] origins = new int[scores.length][labels.size()];
        double[] best = new double[labels.size()];
        for (int token = 0; token < scores.length; token++) {
            double[] next = new double[labels.size()];
            for (int label = 0; label < next.length; label++) {
                next[label] = before(token, label, best, origins) + scores[token][label];
            }
            best = next;
        }
        return backtrack(best, origins);
    }

    /// The score of the best path up to a label, without what the label itself adds.
    private double before(int token, int label, double[] best, int[][] origins) {
        if (token == 0) {
            return labels.mayStart(label) ? 0 : Double.NEGATIVE_INFINITY;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int previous : labels.predecessors(label)) {
            double value = best[previous] + transitions[label][previous];
            if (value > most) {
                most = value;
                origins[token][label] = previous;
            }
        }
        return most;
    }

    private int[] backtrack(double[] best, int[][] origins) {
        int[] path = new int[origins.length];
        int label = LabelSet.OUTSIDE;
        for (int candidate = 1; candidate < best.length; candidate++) {
            if (labels.mayEnd(candidate) && best[candidate] > best[label]) {
                label = candidate;
            }
        }
        for (int token = path.length - 1; token >= 0; token--) {
            path[token] = label;
            label = origins[token][label];
        }
        return path;
    }
}

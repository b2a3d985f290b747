package paperkin.loader.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/// A maximum-entropy model of OpenNLP that says yes or no. Of two outcomes the one with the higher
/// sum of weights is the more probable, so one number per predicate is enough: its weight for yes
/// less that for no.
final class Decision {

    private final Map<String, Double> weights;
    private final boolean yesComesFirst;

    private Decision(Map<String, Double> weights, boolean yesComesFirst) {
        this.weights = weights;
        this.yesComesFirst = yesComesFirst;
    }

    /// Takes the weights out of a model.
    ///
    /// @param yes the outcome that is a yes
    @SuppressWarnings("unchecked")
    static Decision of(AbstractModel model, String yes) {
        int index = model.getIndex(yes);
        var contexts = (Map<String, Context>) model.getDataStructures()[1];
        var weights = HashMap.<String, Double>newHashMap(contexts.size());
        contexts.forEach((predicate, context) -> weights.put(predicate, odds(context, index)));
        return new Decision(weights, index == 0);
    }

    private static double odds(Context context, int yes) {
        double odds = 0;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            double weight = context.getParameters()[i];
            odds += context.getOutcomes()[i] == yes ? weight : -weight;
        }
        return odds;
    }

    /// What a predicate adds to the sum; 0 if the model does not know it.
    double weight(String predicate) {
        return weights.getOrDefault(predicate, 0.0);
    }

    /// Whether a sum of weights means yes; OpenNLP takes the first outcome if both are as probable.
    boolean isYes(double sum) {
        return sum > 0 || (sum == 0 && yesComesFirst);
    }

    /// The length of the longest predicate of a kind, without the kind's own letters.
    int longest(String kind) {
        return weights.keySet().stream()
                .filter(predicate -> predicate.startsWith(kind))
                .mapToInt(predicate -> predicate.length() - kind.length())
                .max()
                .orElse(0);
    }
}

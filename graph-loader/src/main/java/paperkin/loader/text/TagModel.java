package paperkin.loader.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/// OpenNLP's maximum-entropy tagger (Ratnaparkhi 1996, "A maximum entropy model for part-of-speech
/// tagging"), with the same model and the same result as [POSTaggerME].
///
/// The weights of all that a word says are added up once per word and kept. And no beam is needed:
/// the features that the model asks for are declared as cached, which makes OpenNLP take those of a
/// token from the first hypothesis it asks about, the best one, for all the others. So all
/// hypotheses of [BeamSearch] see the same probabilities, and the best one always goes on with the
/// most probable tag.
final class TagModel {

    private static final int LONGEST_AFFIX = 4;
    private static final Context NOTHING = new Context(new int[0], new double[0]);

    private final Map<String, Context> weights;
    private final String[] tags;
    private final int[] allTags;
    private final Context[] begin;
    private final Context[] afterTag;
    private final Context[][] afterTags;

    @SuppressWarnings("unchecked")
    TagModel(POSModel model) {
        AbstractModel maxent = model.getArtifact("pos.model");
        weights = (Map<String, Context>) maxent.getDataStructures()[1];
        tags = (String[]) maxent.getDataStructures()[2];
        allTags = IntStream.range(0, tags.length).toArray();
        begin = new Context[] {weight("S=begin"), weight("p1S=begin"), weight("p2S=begin")};
        afterTag = new Context[tags.length];
        afterTags = new Context[tags.length][tags.length];
        for (int last = 0; last < tags.length; last++) {
            afterTag[last] = weight("t=" + tags[last]);
            for (int secondLast = 0; secondLast < tags.length; secondLast++) {
                afterTags[secondLast][last] = weight("t2=" + tags[secondLast] + "," + tags[last]);
            }
        }
    }

    /// Looks up what a token says of the tags in its neighbourhood.
    Word word(String token) {
        var lower = StringUtil.toLowerCase(token);
        var wordClass = FeatureGeneratorUtil.tokenFeature(token);
        return new Word(
                token,
                own(token, lower),
                weight("wc=" + wordClass),
                weight("w&c=" + lower + "," + wordClass),
                weight("p1w=" + lower),
                weight("p2w=" + lower),
                weight("n1w=" + lower),
                weight("n2w=" + lower));
    }

    /// The tags of a sentence, one for each word.
    String[] tag(List<Word> words) {
        var chosen = new int[words.size()];
        var sentence = new String[words.size()];
        for (int i = 0; i < chosen.length; i++) {
            double[] sums = words.get(i).own().getParameters().clone();
            addNeighbours(words, i, sums);
            addHistory(words.get(i), chosen, i, sums);
            chosen[i] = highest(sums);
            sentence[i] = tags[chosen[i]];
        }
        return sentence;
    }

    private Context own(String token, String lower) {
        var sums = new double[tags.length];
        add(weight("def"), sums);
        int affixes = Math.min(LONGEST_AFFIX, token.length());
        for (int length = 1; length <= affixes; length++) {
            add(weight("suf=" + token.substring(token.length() - length)), sums);
        }
        for (int length = 1; length <= affixes; length++) {
            add(weight("pre=" + token.substring(0, length)), sums);
        }
        add(weight("w=" + lower), sums);
        return new Context(allTags, sums);
    }

    private static void addNeighbours(List<Word> words, int i, double[] sums) {
        if (i > 0) {
            add(words.get(i - 1).asPrevious(), sums);
        }
        if (i > 1) {
            add(words.get(i - 2).asSecondPrevious(), sums);
        }
        if (i + 1 < words.size()) {
            add(words.get(i + 1).asNext(), sums);
        }
        if (i + 2 < words.size()) {
            add(words.get(i + 2).asSecondNext(), sums);
        }
    }

    private void addHistory(Word word, int[] chosen, int i, double[] sums) {
        if (i < begin.length) {
            add(begin[i], sums);
        }
        add(word.wordClass(), sums);
        add(word.wordAndClass(), sums);
        if (i > 0) {
            add(afterTag[chosen[i - 1]], sums);
        }
        if (i > 1) {
            add(afterTags[chosen[i - 2]][chosen[i - 1]], sums);
        }
    }

    private Context weight(String predicate) {
        return weights.getOrDefault(predicate, NOTHING);
    }

    private static void add(Context context, double[] sums) {
        int[] outcomes = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            sums[outcomes[i]] += parameters[i];
        }
    }

    /// The first of the highest.
    private static int highest(double[] sums) {
        int highest = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[highest]) {
                highest = i;
            }
        }
        return highest;
    }
}

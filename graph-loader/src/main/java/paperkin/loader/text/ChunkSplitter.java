package paperkin.loader.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/// OpenNLP's tokenizer for the text between two white spaces, with the same model and the same
/// result as [TokenizerME], in time that grows with the text's length only.
///
/// Before every character but the first, the model is asked whether a token begins there. It looks
/// at the two characters before, the two after and, in [DefaultTokenContextGenerator], at all that
/// stands before and all that stands after; these two cannot matter where they are longer than any
/// the model knows.
final class ChunkSplitter {

    private final Decision model;
    private final int longestPrefix;
    private final int longestSuffix;
    private final CharacterWeights before;
    private final CharacterWeights secondBefore;
    private final CharacterWeights after;
    private final CharacterWeights secondAfter;

    ChunkSplitter(TokenizerModel tokens) {
        model = Decision.of((AbstractModel) tokens.getMaxentModel(), TokenizerME.SPLIT);
        longestPrefix = model.longest("p=");
        longestSuffix = model.longest("s=");
        before = new CharacterWeights(model, "p1");
        secondBefore = new CharacterWeights(model, "p2");
        after = new CharacterWeights(model, "f1");
        secondAfter = new CharacterWeights(model, "f2");
    }

    /// The offsets at which tokens begin, 0 first.
    List<Integer> starts(String chunk) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int i = 1; i < chunk.length(); i++) {
            if (model.isYes(neighbours(chunk, i) + rest(chunk, i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private double neighbours(String chunk, int i) {
        char last = chunk.charAt(i - 1);
        char next = chunk.charAt(i);
        double sum = before.of(last) + after.of(next) + model.weight("p1f1=" + last + next);
        if (i > 1) {
            char secondLast = chunk.charAt(i - 2);
            sum += secondBefore.of(secondLast) + model.weight("p21=" + secondLast + last);
        } else {
            sum += model.weight("p2=bok");
        }
        if (i + 1 < chunk.length()) {
            char secondNext = chunk.charAt(i + 1);
            sum += secondAfter.of(secondNext) + model.weight("f12=" + next + secondNext);
        } else {
            sum += model.weight("f2=bok");
        }
        return sum;
    }

    private double rest(String chunk, int i) {
        double sum = 0;
        if (i <= longestPrefix) {
            sum += model.weight("p=" + chunk.substring(0, i));
        }
        if (chunk.length() - i <= longestSuffix) {
            sum += model.weight("s=" + chunk.substring(i));
        }
        boolean isCharacterCode = chunk.startsWith("&") && chunk.endsWith(";");
        return isCharacterCode ? sum + model.weight("cc") : sum;
    }
}

package paperkin.loader.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import paperkin.loader.mention.ConceptType;

/// What was found in gold data, one JSON object per line, so that anyone can score it again.
public sealed interface Prediction {

    /// A span in a labelled sentence.
    ///
    /// @param doc the document as the corpus names it, or the sentence where sentences stand alone
    /// @param sentence index of the sentence in the document, or in the file where sentences stand
    ///   alone, from 0
    /// @param start index of its first token in the sentence, in the tokens of the file
    /// @param end index behind its last token
    record SpanPrediction(String doc, int sentence, int start, int end, String type)
            implements Prediction {

        static SpanPrediction of(PublishedSentence sentence, GoldSpan span) {
            return new SpanPrediction(
                    sentence.document(), sentence.index(), span.start(), span.end(), span.type());
        }
    }

    /// A concept node of a paper.
    ///
    /// @param title the paper's
    /// @param surfaces its different surface forms, as they stand in the paper
    record NodePrediction(String title, ConceptType type, String label, List<String> surfaces)
            implements Prediction {}

    /// The short forms and long forms of a text, as `[start, end]` in code points, ends exclusive.
    record AcronymPrediction(
            @JsonProperty("ID") String id,
            List<List<Integer>> acronyms,
            @JsonProperty("long-forms") List<List<Integer>> longForms)
            implements Prediction {}

    /// The papers that a paper is most related to, the best first, at most ten.
    record RankingPrediction(String query, List<String> ranking) implements Prediction {}
}

package paperkin.loader.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import paperkin.loader.evaluation.Prediction.AcronymPrediction;
import paperkin.loader.evaluation.Prediction.NodePrediction;
import paperkin.loader.evaluation.Prediction.RankingPrediction;
import paperkin.loader.evaluation.Prediction.SpanPrediction;
import paperkin.loader.mention.ConceptType;

/// What an evaluation says, by kind of gold data.
public sealed interface EvaluationResult {

    /// What was found, for others to score.
    List<? extends Prediction> predictions();

    /// Labelled sentences.
    ///
    /// @param exact by type, and `all`: the span is the same
    /// @param overlapping by type, and `all`: the spans share a token, each standing for one
    /// @param untyped over all types: the span is the same, whatever the type
    /// @param reliability confidence against exact spans
    record SpanResult(
            int documents,
            int sentences,
            Map<String, Scores> exact,
            Map<String, Scores> overlapping,
            Scores untyped,
            List<Reliability.Bin> reliability,
            @JsonIgnore List<SpanPrediction> predictions)
            implements EvaluationResult {

        @JsonProperty
        public double calibrationError() {
            return Reliability.error(reliability);
        }
    }

    /// Concept nodes of papers.
    ///
    /// @param recall essential concepts found
    /// @param precision nodes that are right
    /// @param wrong phrases listed as wrong that became nodes
    /// @param essential by type of the gold concept: found
    /// @param nodes by type of the node: right
    /// @param rules by the rule that found the node: right
    /// @param reliability confidence against right nodes
    record ListingResult(
            int papers,
            Share recall,
            Interval recallInterval,
            Share precision,
            Interval precisionInterval,
            Share wrong,
            Map<ConceptType, Share> essential,
            Map<ConceptType, Share> nodes,
            Map<String, Share> rules,
            List<Reliability.Bin> reliability,
            @JsonIgnore List<NodePrediction> predictions)
            implements EvaluationResult {

        @JsonProperty
        public double calibrationError() {
            return Reliability.error(reliability);
        }
    }

    /// Short forms and long forms.
    ///
    /// @param ours by our finder
    /// @param plain by plain Schwartz–Hearst
    record AcronymResult(
            int texts,
            AcronymScores ours,
            AcronymScores plain,
            @JsonIgnore List<AcronymPrediction> predictions)
            implements EvaluationResult {}

    /// Exact character spans of short forms and of long forms.
    record AcronymScores(Scores shortForms, Scores longForms) {

        /// The measure of the shared task SDU@AAAI-22: precision and recall, each averaged over
        /// short forms and long forms, and their harmonic mean.
        @JsonProperty
        public double macroF1() {
            double precision = (shortForms.precision() + longForms.precision()) / 2;
            double recall = (shortForms.recall() + longForms.recall()) / 2;
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        /// The mean of the two F1.
        @JsonProperty
        public double meanF1() {
            return (shortForms.f1() + longForms.f1()) / 2;
        }
    }

    /// Papers ranked by relatedness.
    ///
    /// @param queries how many papers were asked for
    /// @param candidates how many papers are ranked for each
    /// @param papers how many papers the statistics (`N`, `df`) come from
    /// @param ours mean nDCG@10 of our relatedness
    /// @param bm25 the same of Lucene's BM25
    record CocitationResult(
            int queries,
            int candidates,
            int papers,
            double ours,
            double bm25,
            @JsonIgnore List<RankingPrediction> predictions)
            implements EvaluationResult {

        @JsonProperty
        public double ratio() {
            return ours / bm25;
        }
    }

    /// A part of a whole, counted.
    record Share(long count, long of) {

        public static final Share NONE = new Share(0, 0);

        public Share plus(Share other) {
            return new Share(count + other.count, of + other.of);
        }

        /// With one more, which belongs to the part or not.
        Share plus(boolean belongs) {
            return new Share(count + (belongs ? 1 : 0), of + 1);
        }

        /// The part of the whole, 0 if there is none.
        @JsonProperty
        public double value() {
            return of == 0 ? 0 : (double) count / of;
        }
    }

    /// From where to where a figure lies in 95 % of all cases.
    record Interval(double from, double to) {}
}

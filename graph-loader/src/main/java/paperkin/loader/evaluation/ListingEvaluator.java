package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import paperkin.loader.evaluation.EvaluationResult.ListingResult;
import paperkin.loader.evaluation.EvaluationResult.Share;
import paperkin.loader.evaluation.GoldPaper.GoldConcept;
import paperkin.loader.evaluation.Prediction.NodePrediction;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Mention;

/// Scores the concept nodes that we make of papers. A node is right if it stands for a gold concept
/// ([ConceptNode#matches]) for which no other node stands; all others are wrong. Recall counts the
/// essential concepts.
public final class ListingEvaluator {

    private final BiFunction<String, String, ? extends Collection<Mention>> extractor;

    /// @param extractor the mentions in a title and an abstract
    public ListingEvaluator(BiFunction<String, String, ? extends Collection<Mention>> extractor) {
        this.extractor = extractor;
    }

    /// How we do on the papers.
    public ListingResult evaluate(List<GoldPaper> papers) {
        Tally tally = new Tally();
        for (GoldPaper paper : papers) {
            tally.add(paper, ConceptNode.of(extractor.apply(paper.title(), paper.abstractText())));
        }
        return tally.result();
    }

    /// The counts so far.
    private static final class Tally {

        private final List<PaperCounts> papers = new ArrayList<>();
        private final Map<ConceptType, Share> essentialByType = new TreeMap<>();
        private final Map<ConceptType, Share> nodesByType = new TreeMap<>();
        private final Map<String, Share> nodesByRule = new TreeMap<>();
        private final Reliability reliability = new Reliability();
        private final List<NodePrediction> predictions = new ArrayList<>();
        private Share wrong = Share.NONE;

        void add(GoldPaper paper, List<ConceptNode> nodes) {
            NodeMatching matching = NodeMatching.of(nodes, paper.concepts());
            Share right = Share.NONE;
            for (int i = 0; i < nodes.size(); i++) {
                add(paper, nodes.get(i), matching.isRight(i));
                right = right.plus(matching.isRight(i));
            }
            papers.add(new PaperCounts(essential(paper, matching), right));
            for (String phrase : paper.wrong()) {
                wrong = wrong.plus(nodes.stream().anyMatch(node -> node.isCalled(phrase)));
            }
        }

        private void add(GoldPaper paper, ConceptNode node, boolean right) {
            nodesByType.merge(node.type(), Share.NONE.plus(right), Share::plus);
            nodesByRule.merge(node.rule(), Share.NONE.plus(right), Share::plus);
            reliability.add(node.confidence(), right);
            predictions.add(
                    new NodePrediction(paper.title(), node.type(), node.label(), node.surfaces()));
        }

        private Share essential(GoldPaper paper, NodeMatching matching) {
            Share found = Share.NONE;
            for (int i = 0; i < paper.concepts().size(); i++) {
                GoldConcept concept = paper.concepts().get(i);
                if (concept.essential()) {
                    Share one = Share.NONE.plus(matching.isFound(i));
                    essentialByType.merge(concept.type(), one, Share::plus);
                    found = found.plus(one);
                }
            }
            return found;
        }

        ListingResult result() {
            Share recall = papers.stream().map(PaperCounts::recall).reduce(Share.NONE, Share::plus);
            Share precision =
                    papers.stream().map(PaperCounts::precision).reduce(Share.NONE, Share::plus);
            return new ListingResult(
                    papers.size(),
                    recall,
                    Bootstrap.interval(papers, PaperCounts::recall),
                    precision,
                    Bootstrap.interval(papers, PaperCounts::precision),
                    wrong,
                    essentialByType,
                    nodesByType,
                    nodesByRule,
                    reliability.bins(),
                    predictions);
        }
    }

    /// What one paper adds.
    ///
    /// @param recall essential concepts found
    /// @param precision nodes that are right
    private record PaperCounts(Share recall, Share precision) {}
}

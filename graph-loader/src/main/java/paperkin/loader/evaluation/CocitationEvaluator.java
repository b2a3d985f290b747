package paperkin.loader.evaluation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import paperkin.loader.concept.ShippedModels;
import paperkin.loader.corpus.PaperRecord;
import paperkin.loader.evaluation.EvaluationResult.CocitationResult;
import paperkin.loader.evaluation.Prediction.RankingPrediction;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.graph.PaperContent;
import paperkin.loader.graph.PaperRelatedness;
import paperkin.loader.mention.Mention;
import paperkin.loader.wording.PaperEncoder;
import paperkin.loader.wording.WordingCode;

/// Scores our relatedness by how often others cite two papers together, next to the words that they
/// share. Every paper of any pair is asked for in turn, and all the others are ranked.
public final class CocitationEvaluator {

    private static final int DEPTH = 10;

    private final BiFunction<String, String, ? extends Collection<Mention>> extractor;

    /// @param extractor the mentions in a title and an abstract
    public CocitationEvaluator(
            BiFunction<String, String, ? extends Collection<Mention>> extractor) {
        this.extractor = extractor;
    }

    /// Mean nDCG@10 of our ranking and of Lucene's.
    public CocitationResult evaluate(CocitationGold gold) {
        Set<String> candidates = gold.cociting().keySet();
        PaperEncoder encoder = ShippedModels.encoder();
        Map<String, PaperContent> contents =
                gold.papers().entrySet().parallelStream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        each -> content(each.getValue(), encoder)));
        Map<String, List<String>> ours = PaperRelatedness.rankings(contents, candidates);
        try (WordIndex words = WordIndex.of(gold.papers().values())) {
            return new CocitationResult(
                    candidates.size(),
                    candidates.size(),
                    gold.papers().size(),
                    mean(gold, id -> ours.getOrDefault(id, List.of())),
                    mean(gold, id -> words.ranking(id, candidates, DEPTH)),
                    predictions(ours));
        }
    }

    private PaperContent content(PaperRecord paper, PaperEncoder encoder) {
        return new PaperContent(
                ConceptEdge.of(extractor.apply(paper.title(), paper.abstractText())),
                WordingCode.encode(encoder.encode(paper.title(), paper.abstractText())));
    }

    private static List<RankingPrediction> predictions(Map<String, List<String>> rankings) {
        return rankings.entrySet().stream()
                .map(each -> new RankingPrediction(each.getKey(), top(each.getValue())))
                .toList();
    }

    private static List<String> top(List<String> ranking) {
        return ranking.subList(0, Math.min(DEPTH, ranking.size()));
    }

    private static double mean(CocitationGold gold, Function<String, List<String>> ranking) {
        return gold.cociting().entrySet().stream()
                .mapToDouble(each -> ndcg(ranking.apply(each.getKey()), each.getValue()))
                .average()
                .orElse(0);
    }

    /// Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002): the
    /// gain is the count itself, discounted by log2(rank + 1).
    static double ndcg(List<String> ranking, Map<String, Integer> gains) {
        Stream<Integer> found = top(ranking).stream().map(id -> gains.getOrDefault(id, 0));
        Stream<Integer> best =
                gains.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH);
        return discounted(found) / discounted(best);
    }

    private static double discounted(Stream<Integer> gains) {
        List<Integer> list = gains.toList();
        double sum = 0;
        for (int i = 0; i < list.size(); i++) {
            sum += list.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }
}

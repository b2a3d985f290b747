package paperkin.loader.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import paperkin.loader.evaluation.EvaluationResult.SpanResult;
import paperkin.loader.evaluation.Prediction.SpanPrediction;

/// Scores a tagger on labelled sentences. It gets their tokens as they are made when papers are
/// read; what it finds is compared in the tokens as they are published, and with all labels.
public final class SpanEvaluator {

    /// The name of the row over all types.
    public static final String ALL = "all";

    private final DocumentTagger tagger;
    private final LabelScheme scheme;
    private final List<String> types;

    /// @param types what is scored; other types are left out on both sides
    public SpanEvaluator(DocumentTagger tagger, LabelScheme scheme, List<String> types) {
        this.tagger = tagger;
        this.scheme = scheme;
        this.types = List.copyOf(types);
    }

    /// How the tagger does on the sentences, those of one document at a time.
    public SpanResult evaluate(List<PublishedSentence> sentences) {
        Tally tally = new Tally();
        for (List<PublishedSentence> document : documents(sentences)) {
            List<List<DocumentTagger.Found>> found =
                    tagger.tag(
                            document.stream()
                                    .map(sentence -> sentence.asRead(scheme).tokens())
                                    .toList());
            for (int i = 0; i < document.size(); i++) {
                tally.add(document.get(i), found.get(i));
            }
        }
        return tally.result(sentences.size());
    }

    /// Sentences that follow each other and name the same document.
    static List<List<PublishedSentence>> documents(List<PublishedSentence> sentences) {
        List<List<PublishedSentence>> documents = new ArrayList<>();
        for (PublishedSentence sentence : sentences) {
            boolean continues =
                    !documents.isEmpty()
                            && documents.getLast().getLast().document().equals(sentence.document());
            if (!continues) {
                documents.add(new ArrayList<>());
            }
            documents.getLast().add(sentence);
        }
        return documents;
    }

    /// The counts so far.
    private final class Tally {

        private final Map<String, Scores> exact = new LinkedHashMap<>();
        private final Map<String, Scores> overlapping = new LinkedHashMap<>();
        private final Reliability reliability = new Reliability();
        private final List<SpanPrediction> predictions = new ArrayList<>();
        private Scores untyped = Scores.NONE;
        private int documents;
        private String last = "";

        void add(PublishedSentence sentence, List<DocumentTagger.Found> tagged) {
            List<GoldSpan> expected =
                    sentence.spans(scheme).stream()
                            .filter(span -> types.contains(span.type()))
                            .distinct()
                            .toList();
            List<GoldSpan> found = new ArrayList<>();
            for (DocumentTagger.Found each : tagged) {
                if (types.contains(each.span().type())) {
                    GoldSpan span = sentence.published(each.span());
                    found.add(span);
                    reliability.add(each.confidence(), expected.contains(span));
                    predictions.add(SpanPrediction.of(sentence, span));
                }
            }
            count(found.stream().distinct().toList(), expected);
            documents += sentence.document().equals(last) ? 0 : 1;
            last = sentence.document();
        }

        private void count(List<GoldSpan> found, List<GoldSpan> expected) {
            for (String type : types) {
                List<GoldSpan> f = found.stream().filter(s -> s.type().equals(type)).toList();
                List<GoldSpan> e = expected.stream().filter(s -> s.type().equals(type)).toList();
                exact.merge(type, score(f, e, GoldSpan::equals), Scores::plus);
                overlapping.merge(type, score(f, e, GoldSpan::overlaps), Scores::plus);
            }
            untyped =
                    untyped.plus(
                            score(
                                    found,
                                    expected,
                                    (f, e) -> f.start() == e.start() && f.end() == e.end()));
        }

        SpanResult result(int sentences) {
            return new SpanResult(
                    documents,
                    sentences,
                    withAll(exact),
                    withAll(overlapping),
                    untyped,
                    reliability.bins(),
                    predictions);
        }
    }

    /// Each found one may stand for one expected, the first in the order of the text that fits.
    private static Scores score(
            List<GoldSpan> found, List<GoldSpan> expected, BiPredicate<GoldSpan, GoldSpan> fits) {
        List<GoldSpan> open = new ArrayList<>(expected);
        int right = 0;
        for (GoldSpan span : found) {
            right +=
                    open.stream()
                            .filter(each -> fits.test(span, each))
                            .findFirst()
                            .map(each -> open.remove(each) ? 1 : 0)
                            .orElse(0);
        }
        return new Scores(right, found.size(), expected.size());
    }

    private static Map<String, Scores> withAll(Map<String, Scores> byType) {
        Map<String, Scores> rows = new LinkedHashMap<>(byType);
        rows.put(ALL, byType.values().stream().reduce(Scores.NONE, Scores::plus));
        return rows;
    }
}

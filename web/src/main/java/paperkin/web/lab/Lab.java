package paperkin.web.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.concept.Explanation;
import paperkin.loader.concept.Outcome;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.mention.Candidate;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Passage;
import paperkin.loader.text.Sentence;

/// Reads a text as a load would, and tells everything about it.
@Component
final class Lab {

    private final CypherFile conceptPapers = CypherFile.load("lab/concept-papers");
    private final ObjectProvider<ConceptExtractor> extractor;
    private final Graph graph;

    Lab(ObjectProvider<ConceptExtractor> extractor, Graph graph) {
        this.extractor = extractor;
        this.graph = graph;
    }

    Reading read(Pasted pasted) {
        ConceptExtractor models = extractor.getObject();
        long start = System.nanoTime();
        Explanation explained = models.explain(pasted.title(), pasted.text());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new Reading(
                explained.english(),
                explained.passages().stream().map(passage -> read(passage, explained)).toList(),
                explained.abbreviations().stream()
                        .map(one -> new Reading.ShortForm(one.shortForm(), one.longForm()))
                        .toList(),
                edges(explained.mentions()),
                millis);
    }

    private static Reading.Read read(Passage passage, Explanation explained) {
        Sentence sentence = passage.sentence();
        return new Reading.Read(
                passage.field().label(),
                sentence.start(),
                sentence.start() + sentence.text().length(),
                sentence.text(),
                sentence.tokens().stream()
                        .map(word ->
                                new Reading.Word(word.start(), word.end(), word.text(), word.pos()))
                        .toList(),
                bySpan(passage, explained).values().stream().map(Lab::considered).toList());
    }

    /// The candidates of a sentence, those of the same words together, in the order of the text.
    private static Map<Object, List<Explanation.Considered>> bySpan(
            Passage passage, Explanation explained) {
        return explained.considered().stream()
                .filter(one -> one.candidate().passage().equals(passage))
                .collect(
                        Collectors.groupingBy(
                                one -> List.of(one.candidate().first(), one.candidate().end()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /// What several rules found is told once, by the end of the one that counts most.
    private static Reading.Considered considered(List<Explanation.Considered> same) {
        Explanation.Considered first =
                same.stream()
                        .filter(one -> !isOutdoneBySame(one))
                        .findFirst()
                        .orElseGet(same::getFirst);
        return considered(first, same);
    }

    private static boolean isOutdoneBySame(Explanation.Considered one) {
        return one.outcome() instanceof Outcome.Outdone(Candidate by)
                && by.covers(one.candidate())
                && one.candidate().covers(by);
    }

    private static Reading.Considered considered(
            Explanation.Considered one, List<Explanation.Considered> same) {
        Candidate candidate = one.candidate();
        Optional<Mention> mention =
                one.outcome() instanceof Outcome.Accepted(Mention accepted)
                        ? Optional.of(accepted)
                        : Optional.empty();
        return new Reading.Considered(
                candidate.startOffset(),
                candidate.endOffset(),
                candidate.surface(),
                Stream.concat(Stream.of(one), same.stream())
                        .map(each -> each.candidate().rule())
                        .distinct()
                        .toList(),
                mention.map(Mention::type).or(candidate::type).map(Enum::name),
                rounded(mention.map(Mention::confidence).orElseGet(candidate::confidence)),
                mention.isPresent(),
                Reasons.of(one.outcome()),
                mention.map(Mention::concept),
                mention.map(Mention::label));
    }

    private static double rounded(double confidence) {
        return Math.round(100 * confidence) / 100.0;
    }

    private List<Reading.Edge> edges(List<Mention> mentions) {
        List<ConceptEdge> edges = ConceptEdge.of(mentions);
        Map<String, Long> papers = papers(edges.stream().map(ConceptEdge::concept).toList());
        return edges.stream()
                .map(edge -> edge(edge, papers.getOrDefault(edge.concept(), 0L)))
                .sorted(Reading.Edge.STRONGEST_FIRST)
                .toList();
    }

    private Map<String, Long> papers(List<String> concepts) {
        return graph.read(conceptPapers, Map.of("ids", concepts)).stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.integer("papers")));
    }

    private static Reading.Edge edge(ConceptEdge edge, long papers) {
        Mention best = edge.best();
        return new Reading.Edge(
                edge.concept(),
                best.label(),
                best.type().name(),
                edge.role().name(),
                edge.confidence(),
                edge.count(),
                edge.spans(),
                edge.surfaces(),
                best.field().label(),
                best.start(),
                best.end(),
                best.sentence(),
                best.sentenceStart(),
                best.rule(),
                papers);
    }
}

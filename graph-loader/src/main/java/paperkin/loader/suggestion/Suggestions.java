package paperkin.loader.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import paperkin.cypher.CypherFile;
import paperkin.cypher.Graph;
import paperkin.loader.concept.Vocabulary;
import paperkin.loader.curation.Curation;
import paperkin.loader.curation.Decision;
import paperkin.loader.graph.LoadProgress;
import paperkin.loader.graph.Profile;

/// Finds in a graph what is likely to be wrong, first what it is worth most to look at.
public final class Suggestions {

    private static final CypherFile PROFILES = CypherFile.load("load/profiles-concepts");

    /// Where likeness says as much for as against two concepts being one.
    private static final double USUAL_LIKENESS = 0.12;

    private final Graph graph;

    public Suggestions(Graph graph) {
        this.graph = graph;
    }

    /// What is likely to be wrong and that nobody has decided on yet.
    ///
    /// @param curation what has been decided
    public List<Suggestion> find(Curation curation, LoadProgress progress) {
        progress.stage("Reading concepts");
        KnownConcepts concepts = KnownConcepts.read(graph);
        List<Candidate> candidates = candidates(concepts);
        progress.stage("Looking at neighbours");
        List<KnownConcept> frequent = GenericRule.frequent(concepts);
        Neighbourhoods neighbourhoods = neighbourhoods(candidates, frequent);
        var vocabulary = Vocabulary.load();
        Set<Decision> settled = curation.settled();
        return Stream.of(
                        candidates.stream().map(each -> suggestion(each, neighbourhoods)),
                        LongFormRule.of(concepts, vocabulary::holds),
                        GenericRule.of(frequent, neighbourhoods))
                .flatMap(each -> each)
                .filter(each -> settled.add(each.decision()))
                .sorted(
                        Comparator.comparingDouble(Suggestion::worth)
                                .reversed()
                                .thenComparing(each -> each.decision().toString()))
                .toList();
    }

    private static List<Candidate> candidates(KnownConcepts concepts) {
        return Stream.of(
                        SpellingRule.spelling().of(concepts),
                        AcronymRule.of(concepts),
                        LetterRule.of(concepts),
                        SpellingRule.words().of(concepts),
                        KindRule.of(concepts))
                .flatMap(each -> each)
                .toList();
    }

    private Neighbourhoods neighbourhoods(List<Candidate> candidates, List<KnownConcept> frequent) {
        var neighbourhoods = new Neighbourhoods();
        frequent.forEach(concept -> neighbourhoods.want(concept.id()));
        for (Candidate candidate : candidates) {
            neighbourhoods.want(candidate.into().id());
            neighbourhoods.want(candidate.from().id());
        }
        graph.readEach(
                PROFILES,
                Map.of(),
                row -> neighbourhoods.add(Profile.ofConcepts(row.text("concepts"))));
        return neighbourhoods;
    }

    /// Concepts that one paper tells apart are hardly one.
    private static Suggestion suggestion(Candidate candidate, Neighbourhoods neighbourhoods) {
        KnownConcept into = candidate.into();
        KnownConcept from = candidate.from();
        double likeness = neighbourhoods.likeness(into.id(), from.id());
        int together = neighbourhoods.together(from.id(), into.id());
        double apart = 1 - (double) together / from.df();
        double odds =
                candidate.prior()
                        / (1 - candidate.prior())
                        * (0.25 + likeness / USUAL_LIKENESS)
                        * Math.max(0.05, apart);
        return new Suggestion(
                candidate.merge(),
                candidate.rule(),
                odds / (1 + odds),
                from.df(),
                "%s; %d papers have both, and their neighbours are alike by %.2f"
                        .formatted(candidate.evidence(), together, likeness));
    }
}

package paperkin.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import paperkin.loader.mention.ConceptType;
import paperkin.web.concept.ConceptQueries;
import paperkin.web.page.Links;

/// Three questions that this graph can answer, made from its best-connected concepts.
@Component
final class Questions {

    private final ConceptQueries concepts;
    private final Links links;

    Questions(ConceptQueries concepts, Links links) {
        this.concepts = concepts;
        this.links = links;
    }

    /// At most three; fewer where the graph is too small for one of them.
    List<Question> about(Map<ConceptType, List<TopConcept>> best) {
        var questions = new ArrayList<Question>();
        for (ConceptType type : List.of(ConceptType.METHOD, ConceptType.CONCEPT)) {
            best.getOrDefault(type, List.of()).stream()
                    .findFirst()
                    .ifPresent(concept -> ask(concept, questions));
        }
        questions.add(
                new Question(
                        "Which concepts do papers introduce?",
                        "Ask in Cypher: it only reads",
                        "/cypher?example=introduced"));
        return questions.subList(0, Math.min(3, questions.size()));
    }

    private void ask(TopConcept concept, List<Question> questions) {
        if (questions.isEmpty()) {
            questions.add(
                    new Question(
                            "What goes with " + concept.label() + "?",
                            "Its neighbourhood, " + concept.df() + " papers and their sentences",
                            links.concept(concept.id())));
        }
        concepts.conceptNeighbourhood(concept.id(), "any", 1).stream()
                .findFirst()
                .ifPresent(neighbour ->
                        questions.add(
                                new Question(
                                        "Which papers share "
                                                + concept.label()
                                                + " and "
                                                + neighbour.label()
                                                + "?",
                                        "Each with the sentence that proves it",
                                        sharing(concept.id(), neighbour.id()))));
    }

    private static String sharing(String one, String other) {
        return Links.withEach("/papers/sharing?match=all", "concept", List.of(one, other));
    }
}

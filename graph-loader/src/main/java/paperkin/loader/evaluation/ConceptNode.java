package paperkin.loader.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paperkin.loader.graph.ConceptEdge;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Mention;

/// A concept that we find in a paper, as the graph would hold it.
///
/// @param surfaces its different surface forms, as they stand in the paper
/// @param rule the rule that found the mention which speaks for it
record ConceptNode(
        ConceptType type, String label, List<String> surfaces, String rule, double confidence) {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The nodes of a paper, in the order of the concepts' ids.
    static List<ConceptNode> of(Collection<Mention> mentions) {
        return ConceptEdge.of(mentions).stream().map(ConceptNode::of).toList();
    }

    private static ConceptNode of(ConceptEdge edge) {
        return new ConceptNode(
                edge.best().type(),
                edge.best().label(),
                edge.surfaces(),
                edge.best().rule(),
                edge.confidence());
    }

    /// Whether this names the concept: the type agrees, METHOD, TASK and CONCEPT being
    /// interchangeable, and the label or a surface form is the concept's name or one of its
    /// aliases, case and punctuation aside.
    boolean matches(GoldPaper.GoldConcept concept) {
        return kind(type) == kind(concept.type())
                && Stream.concat(Stream.of(concept.name()), concept.aliases().stream())
                        .map(ConceptNode::plain)
                        .anyMatch(forms()::contains);
    }

    /// Whether this is the phrase, case and punctuation aside.
    boolean isCalled(String phrase) {
        return forms().contains(plain(phrase));
    }

    private Set<String> forms() {
        return Stream.concat(Stream.of(label), surfaces.stream())
                .map(ConceptNode::plain)
                .collect(Collectors.toSet());
    }

    private static ConceptType kind(ConceptType type) {
        return switch (type) {
            case METHOD, TASK, CONCEPT -> ConceptType.CONCEPT;
            case DATASET, METRIC -> type;
        };
    }

    private static String plain(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

package paperkin.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import paperkin.loader.mention.ConceptType;
import paperkin.loader.mention.Field;
import paperkin.loader.mention.Mention;
import paperkin.loader.mention.Role;

/// What decisions do to edges of a paper: functions of what stands in the graph of them, so that a
/// load and a change of the graph come to the same.
///
/// @param paper the paper whose edges they are
record EdgeWork(PaperText paper) {

    /// The rule by which edges are known that were not found.
    static final String RULE = "curation";

    /// An edge as it is when it is read from the graph, where mentions have no confidence of their
    /// own.
    static ConceptEdge asStored(ConceptEdge edge) {
        return edge.best().confidence() == edge.confidence()
                ? edge
                : with(edge, edge.best().withConfidence(edge.confidence()));
    }

    /// The same edge to another concept. What papers call the one says nothing of the name of the
    /// other.
    static ConceptEdge moved(ConceptEdge edge, String concept) {
        return with(edge, edge.best().resolvedTo(concept, ""));
    }

    /// One edge for several to the same concept.
    ///
    /// @param edges at least one
    static ConceptEdge joined(List<ConceptEdge> edges) {
        double confidence = edges.stream().mapToDouble(ConceptEdge::confidence).max().orElseThrow();
        Mention best =
                edges.stream().map(ConceptEdge::best).min(ConceptEdge.BEST_FIRST).orElseThrow();
        String label =
                edges.stream()
                        .map(edge -> edge.best().label())
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse("");
        Mention whole = best.withConfidence(confidence).resolvedTo(best.concept(), label);
        return edge(
                whole,
                edges.stream().flatMap(edge -> edge.spans().stream()).map(EdgeSpan::parse),
                edges.stream().flatMap(edge -> edge.surfaces().stream()));
    }

    /// The same edge as the paper has the concept as another type.
    static ConceptEdge retyped(ConceptEdge edge, ConceptType type) {
        return with(edge, edge.best().withType(type).withConfidence(edge.confidence()));
    }

    /// The same edge in another role.
    static ConceptEdge inRole(ConceptEdge edge, Role role) {
        return with(edge, edge.best().inRole(role));
    }

    /// What is left of an edge at the places where the paper writes the concept in some ways, if
    /// anything is. If the best evidence is elsewhere, the first place proves it, and it is not
    /// known that the paper introduces what it names there.
    ///
    /// @param surfaces says of a surface form whether it is one of these
    Optional<ConceptEdge> part(ConceptEdge edge, Predicate<String> surfaces) {
        List<EdgeSpan> spans =
                edge.spans().stream()
                        .map(EdgeSpan::parse)
                        .filter(span -> surfaces.test(paper.at(span)))
                        .toList();
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Mention best = edge.best();
        Mention proof = spans.contains(spanOf(best)) ? best : at(spans.getFirst(), best);
        return Optional.of(edge(proof, spans.stream(), spans.stream().map(paper::at)));
    }

    private Mention at(EdgeSpan span, Mention other) {
        Role role = other.role() == Role.INTRODUCES ? Role.USES : other.role();
        EdgeSpan sentence =
                isWithin(span, other)
                        ? new EdgeSpan(
                                other.field(),
                                other.sentenceStart(),
                                other.sentenceStart() + other.sentence().length())
                        : paper.sentenceAround(span);
        return new Mention(
                span.field(),
                span.start(),
                span.end(),
                paper.at(span),
                other.type(),
                other.confidence(),
                other.rule(),
                paper.at(sentence),
                sentence.start(),
                other.concept(),
                other.label(),
                role);
    }

    private static boolean isWithin(EdgeSpan span, Mention evidence) {
        return span.field() == evidence.field()
                && span.start() >= evidence.sentenceStart()
                && span.end() <= evidence.sentenceStart() + evidence.sentence().length();
    }

    private static EdgeSpan spanOf(Mention mention) {
        return new EdgeSpan(mention.field(), mention.start(), mention.end());
    }

    /// An edge to a concept that was not found in the paper. Without words that show it, the title
    /// stands for the paper.
    ConceptEdge added(String concept, Role role, ConceptType type, String surface) {
        Optional<EdgeSpan> shown = paper.find(surface);
        EdgeSpan span = shown.orElseGet(() -> new EdgeSpan(Field.TITLE, 0, 0));
        EdgeSpan sentence =
                shown.map(paper::sentenceAround)
                        .orElseGet(() -> new EdgeSpan(Field.TITLE, 0, paper.title().length()));
        Mention proof =
                new Mention(
                        span.field(),
                        span.start(),
                        span.end(),
                        paper.at(span),
                        type,
                        1,
                        RULE,
                        paper.at(sentence),
                        sentence.start(),
                        concept,
                        "",
                        role);
        return edge(proof, shown.stream(), shown.stream().map(paper::at));
    }

    private static ConceptEdge edge(Mention best, Stream<EdgeSpan> spans, Stream<String> surfaces) {
        return new ConceptEdge(
                best.concept(),
                EdgeRole.of(best.role(), best.type()),
                best.confidence(),
                best,
                spans.distinct().sorted(EdgeSpan.IN_TEXT).map(EdgeSpan::toString).toList(),
                new ArrayList<>(new TreeSet<>(surfaces.toList())));
    }

    private static ConceptEdge with(ConceptEdge edge, Mention best) {
        return new ConceptEdge(
                best.concept(),
                EdgeRole.of(best.role(), best.type()),
                edge.confidence(),
                best,
                edge.spans(),
                edge.surfaces());
    }
}
